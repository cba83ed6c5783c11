// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.AccessToken;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;

/**
 * The legacy client id and secret. With {@code FLATFILE_CLIENT_ID} and {@code FLATFILE_CLIENT_SECRET} set, every client
 * exchanges them by itself and renews the token in time; the exchange can also be made by hand.
 */
public final class ClientCredentialsExample {

    private ClientCredentialsExample() {}

    public static void main(String[] args) {
        var client = FlatfileClient.create();
        System.out.println("Workbooks: " + client.workbooks().list().size());
        System.out.println("A token taken by hand expires at "
                + exchange(Configuration.load()).expires());
    }

    static AccessToken exchange(Configuration settings) {
        var client = FlatfileClient.builder().configuration(settings).build();
        return client.auth().exchange((Credentials.Exchanged) client.credentials());
    }
}
