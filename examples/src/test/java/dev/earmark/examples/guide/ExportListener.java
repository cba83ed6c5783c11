// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.secret.SecretValue;
import java.util.Optional;

class ExportListener {

    private final Outbox outbox;

    ExportListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @OnEvent("job:ready")
    void export(
            @Secret(value = "API_TOKEN", environmentId = "us_env_specific_env", spaceId = "us_spa_specific_space")
                    SecretValue token,
            @Secret("REGION") Optional<String> region) {
        upload(token.reveal(), region.orElse("eu"));
    }

    private void upload(String token, String region) {
        outbox.send("Uploaded with a token of " + token.length() + " characters to " + region);
    }
}
