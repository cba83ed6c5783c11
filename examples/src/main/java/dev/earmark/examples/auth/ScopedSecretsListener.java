// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.config.Configuration;
import dev.earmark.handler.HandlerContext;
import dev.earmark.runtime.Earmark;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.util.function.Consumer;

/** A secret of a certain environment, and one of a certain space, whichever the event comes from. */
public class ScopedSecretsListener {

    private final String partnerSpace;
    private final Consumer<SecretValue> use;

    /** With the space that {@code PARTNER_SPACE_ID} names. */
    public ScopedSecretsListener() {
        this(Configuration.load().get("PARTNER_SPACE_ID").orElseThrow(), credential -> {});
    }

    ScopedSecretsListener(String partnerSpace, Consumer<SecretValue> use) {
        this.partnerSpace = partnerSpace;
        this.use = use;
    }

    @OnEvent("job:ready")
    @Filter(key = "job", value = "workbook:export")
    void export(
            HandlerContext context,
            @Secret(value = "API_TOKEN", environmentId = "us_env_specific_env") SecretValue credential) {
        use.accept(credential);
        context.job().complete("Exported");
    }

    @OnEvent("job:ready")
    @Filter(key = "job", value = "workbook:forward")
    void forward(HandlerContext context, @Context("environmentId") String environmentId) {
        use.accept(context.secret("API_TOKEN", SecretScope.space(environmentId, partnerSpace)));
        context.job().complete("Forwarded");
    }

    public static void main(String[] args) {
        Earmark.run(ScopedSecretsListener.class);
    }
}
