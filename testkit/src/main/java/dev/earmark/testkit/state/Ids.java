// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import java.util.random.RandomGenerator;

/** Makes ids in the platform's form. Used under the platform's lock only. */
public final class Ids {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final RandomGenerator random;
    private long eventMillis;
    private int eventCounter;

    public Ids(RandomGenerator random) {
        this.random = random;
    }

    public String next(String prefix) {
        return prefix + text(8);
    }

    /**
     * An id that sorts after those of earlier calls with the same or an earlier time, so that the order by time and
     * id is the order of publishing.
     */
    public String event(long epochMillis) {
        eventCounter = epochMillis == eventMillis ? eventCounter + 1 : 0;
        eventMillis = epochMillis;
        return "us_evt_" + digits(epochMillis, 7) + digits(eventCounter, 4) + text(5);
    }

    public String text(int length) {
        var text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static String digits(long number, int length) {
        char[] digits = new char[length];
        long rest = number;
        for (int i = length - 1; i >= 0; i--) {
            digits[i] = ALPHABET.charAt((int) (rest % ALPHABET.length()));
            rest /= ALPHABET.length();
        }
        return new String(digits);
    }
}
