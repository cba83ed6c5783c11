// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import dev.earmark.runtime.Earmark;
import dev.earmark.secret.SecretValue;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * Runs on while its credentials are replaced. Start it with {@code FLATFILE_API_KEY_FILE}: the file is read again for each
 * call, and secrets are resolved for each attempt.
 */
public class RotatingListener {

    private final BiConsumer<Event, String> use;

    public RotatingListener() {
        this((event, token) -> {});
    }

    RotatingListener(BiConsumer<Event, String> use) {
        this.use = use;
    }

    @OnEvent("space:updated")
    void forward(
            Event event, @Secret("FORWARD_TOKEN") String token, @Secret("AUDIT_TOKEN") Supplier<SecretValue> audit) {
        use.accept(event, token);
        use.accept(
                event,
                audit.get().reveal()); // looked up when asked for, so a long-running handler sees a new value too
    }

    public static void main(String[] args) {
        Earmark.run(RotatingListener.class);
    }
}
