// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import dev.earmark.api.CreatedToken;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;

/**
 * Makes a personal access token for one application, with the user's e-mail address and password, and uses it. The command
 * {@code token create} of {@code earmark-tools} does the first half without any code.
 */
public final class PersonalAccessTokenExample {

    private PersonalAccessTokenExample() {}

    public static void main(String[] args) {
        var settings = Configuration.load(); // with FLATFILE_EMAIL and FLATFILE_PASSWORD
        var created = create(settings, "nightly-export");
        System.out.println("Made " + created.description().id() + "; workbooks it sees: "
                + client(settings, created).workbooks().list().size());
    }

    static CreatedToken create(Configuration settings, String application) {
        var user = FlatfileClient.builder().configuration(settings).build();
        return user.auth().createPersonalAccessToken(application);
    }

    static FlatfileClient client(Configuration settings, CreatedToken created) {
        return FlatfileClient.builder()
                .configuration(settings)
                .credentials(Credentials.apiKey(created.token().reveal()))
                .build();
    }
}
