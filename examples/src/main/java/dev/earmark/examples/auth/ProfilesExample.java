// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import dev.earmark.api.EnvironmentChoice;
import dev.earmark.api.FlatfileClient;
import dev.earmark.config.Configuration;
import java.nio.file.Path;

/**
 * Development and production side by side: {@code .env.dev} and {@code .env.prod} hold the credentials of each, and the
 * profile chooses. A key of one kind with an environment of the other is refused.
 */
public final class ProfilesExample {

    private ProfilesExample() {}

    public static void main(String[] args) {
        for (var profile : new String[] {"dev", "prod"}) {
            System.out.println(profile + ": " + environment(Path.of(""), profile));
        }
    }

    static String environment(Path directory, String profile) {
        var settings =
                Configuration.builder().directory(directory).profile(profile).load();
        var client = FlatfileClient.builder().configuration(settings).build();
        return EnvironmentChoice.make(client, settings).environmentId();
    }
}
