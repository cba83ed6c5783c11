// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import java.util.Optional;

/** What is wrong with the name of a secret. */
public final class SecretRules {

    /** The most characters that the platform allows in a name. */
    public static final int LONGEST_NAME = 1024;

    private SecretRules() {}

    /**
     * Finds a name that the platform cannot have.
     *
     * @param name the name
     * @return one or two sentences; empty if the name is fine
     */
    public static Optional<String> unusableName(String name) {
        if (name.isBlank()) {
            return Optional.of("The name of the secret is blank. "
                    + "Write the name under which the secret is kept, such as \"WEBHOOK_URL\".");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("The name of the secret has " + name.length() + " characters, and the platform allows "
                    + LONGEST_NAME + ". Write the name and not the value of the secret.");
        }
        return Optional.empty();
    }
}
