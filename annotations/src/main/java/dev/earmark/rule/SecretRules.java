// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import java.util.Optional;

/** What is wrong with the name of a secret. */
public final class SecretRules {

    /** The most characters that the platform allows in a name. */
    public static final int LONGEST_NAME = 1024;

    private static final int RANDOM_LENGTH = 24;

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

    /**
     * Finds a name that is more likely the value of a secret: an address, or a long run of letters and digits.
     *
     * @param name a usable name
     * @return one or two sentences, without the name, which may be secret; empty if the name looks like one
     */
    public static Optional<String> looksLikeValue(String name) {
        return name.contains("://") || name.contains("-----BEGIN") || hasSpace(name) || isLongAndMixed(name)
                ? Optional.of("The name of the secret looks like the value of one, and names are no secret. "
                        + "Write the name under which the secret is kept, such as \"WEBHOOK_URL\".")
                : Optional.empty();
    }

    private static boolean hasSpace(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Upper case, lower case and digits without a separator, as no one names anything. */
    private static boolean isLongAndMixed(String name) {
        return name.length() >= RANDOM_LENGTH
                && name.chars().allMatch(Character::isLetterOrDigit)
                && name.chars().anyMatch(Character::isDigit)
                && name.chars().anyMatch(Character::isUpperCase)
                && name.chars().anyMatch(Character::isLowerCase);
    }
}
