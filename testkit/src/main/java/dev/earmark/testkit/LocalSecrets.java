// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.secret.SecretScope;
import dev.earmark.testkit.api.Secrets;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.wire.Input;
import dev.earmark.testkit.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The secrets of a {@link LocalFlatfile}, for a test to set up without HTTP. A change emits the same event as a call of
 * the API does. Safe for use by several threads.
 */
public final class LocalSecrets {

    private final Platform platform;
    private final Secrets secrets;

    LocalSecrets(Platform platform, Secrets secrets) {
        this.platform = platform;
        this.secrets = secrets;
    }

    /**
     * Creates a secret of the environment, or gives it another value.
     *
     * @param name 1 to 1024 characters
     * @param value 1 to 1024 characters
     * @throws IllegalArgumentException when the platform refuses the name or the value
     */
    public void put(String name, String value) {
        put(name, value, SecretScope.environment(platform.settings().environmentId()));
    }

    /**
     * Creates a secret of the scope, or gives it another value.
     *
     * @param name 1 to 1024 characters
     * @param value 1 to 1024 characters
     * @param scope whose secret it is; without an environment, the first one of Local Flatfile
     * @throws IllegalArgumentException when the platform refuses the name or the value, or knows no such environment or
     *     space
     */
    public void put(String name, String value, SecretScope scope) {
        ObjectNode body = Json.object()
                .put("name", name)
                .put("value", value)
                .put("environmentId", scope.environmentId())
                .put("spaceId", scope.spaceId())
                .put("actorId", scope.actorId());
        if (scope.environmentId() == null) {
            body.put("environmentId", platform.settings().environmentId());
        }
        Calls.run(platform, () -> secrets.put(new Input(body), Tokens.KEY_ACTOR));
    }
}
