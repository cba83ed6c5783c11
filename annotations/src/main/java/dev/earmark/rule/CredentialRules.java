// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import java.util.Optional;

/** Recognises credentials that were written where they do not belong. */
public final class CredentialRules {

    private static final int SHORTEST_KEY = 12;
    private static final int SHORTEST_TOKEN = 20;
    private static final int SHORTEST_JWT_PART = 10;

    private static final int SHORTEST_WORDS = 3;
    private static final int CONSONANTS_OF_NO_WORD = 5;
    private static final String VOWELS = "aeiouyAEIOUY";

    private CredentialRules() {}

    /**
     * Finds a text that looks like a credential: a Flatfile key or personal access token, a JSON Web Token or the value of
     * a bearer header. A placeholder such as {@code sk_your_secret_key_here} does not.
     *
     * @param text any text
     * @return what it looks like, with an article, such as "a Flatfile secret key"; empty for any other text
     */
    public static Optional<String> kindOf(String text) {
        if (hasKey(text, "sk_")) {
            return Optional.of("a Flatfile secret key");
        }
        if (hasKey(text, "pk_")) {
            return Optional.of("a Flatfile publishable key");
        }
        if (hasKey(text, "pat_")) {
            return Optional.of("a Flatfile personal access token");
        }
        if (hasJwt(text)) {
            return Optional.of("a JSON Web Token");
        }
        return hasBearer(text) ? Optional.of("a bearer token") : Optional.empty();
    }

    private static boolean hasKey(String text, String prefix) {
        for (int at = text.indexOf(prefix); at >= 0; at = text.indexOf(prefix, at + 1)) {
            int start = at + prefix.length();
            for (String stage : new String[] {"live_", "test_", "prod_", "dev_"}) {
                start += text.startsWith(stage, start) ? stage.length() : 0;
            }
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = lettersAndDigits(text, start);
            if (begins && end - start >= SHORTEST_KEY && (hasDigit(text, start, end) || !areWords(text, start, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasJwt(String text) {
        for (int at = text.indexOf("eyJ"); at >= 0; at = text.indexOf("eyJ", at + 1)) {
            int header = tokenEnd(text, at, "-_");
            int body = header < text.length() && text.charAt(header) == '.' ? tokenEnd(text, header + 1, "-_") : header;
            if (header - at >= SHORTEST_JWT_PART && body - header > SHORTEST_JWT_PART) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasBearer(String text) {
        String bearer = "bearer ";
        for (int at = 0; at + bearer.length() < text.length(); at++) {
            if (text.regionMatches(true, at, bearer, 0, bearer.length())) {
                int start = at + bearer.length();
                int end = tokenEnd(text, start, "-_.~+/=");
                if (end - start >= SHORTEST_TOKEN && hasDigit(text, start, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Words have no digits, and a placeholder is made of words. */
    private static boolean hasDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether letters look like words, or like one letter that stands for all: a new one begins with a capital, they have
     * three letters or more on average, and none has five different consonants in a row.
     */
    private static boolean areWords(String text, int start, int end) {
        int words = 1;
        int consonants = 0;
        char last = ' ';
        for (int i = start; i < end; i++) {
            boolean begins = Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(last);
            words += begins ? 1 : 0;
            if (begins || VOWELS.indexOf(text.charAt(i)) >= 0) {
                consonants = 0;
            }
            if (VOWELS.indexOf(text.charAt(i)) < 0 && text.charAt(i) != last) {
                consonants++;
            }
            if (consonants == CONSONANTS_OF_NO_WORD) {
                return false;
            }
            last = text.charAt(i);
        }
        return end - start >= SHORTEST_WORDS * words;
    }

    private static int lettersAndDigits(String text, int start) {
        return tokenEnd(text, start, "");
    }

    private static int tokenEnd(String text, int start, String others) {
        int end = start;
        while (end < text.length() && (isAlphanumeric(text.charAt(end)) || others.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
