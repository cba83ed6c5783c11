// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.config.ConfigurationException;
import dev.earmark.config.Setting;
import dev.earmark.secret.SecretValue;
import java.util.Arrays;

/** What a bearer token has to look like before it is put into a header. */
final class Tokens {

    private Tokens() {}

    static SecretValue checked(SecretValue token, String origin) {
        char[] characters = token.chars();
        try {
            check(characters, origin);
        } finally {
            Arrays.fill(characters, '\0');
        }
        return token;
    }

    private static void check(char[] token, String origin) {
        if (token.length == 0) {
            throw new ConfigurationException("The credential from " + origin + " is empty.");
        }
        for (char c : token) {
            if (c <= ' ' || c > '~' || c == '"' || c == '\'') {
                throw new ConfigurationException("The credential from " + origin + " holds a space, a quote or another "
                        + "character that no key has. Write the key alone, without quotes and without \"Bearer\".");
            }
        }
        if (new Setting("", new String(token), origin).isPlaceholder()) {
            throw new ConfigurationException("The credential from " + origin
                    + " still is the documentation's placeholder. Replace it with your own key.");
        }
    }
}
