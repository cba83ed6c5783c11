// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A translated pattern, matched as a non-deterministic automaton: a state is the step that comes next, and all states that
 * the text so far can lead to are followed at once, so that no input is ever tried twice.
 *
 * <p>From one state a character leads to a contiguous range of states, none before it. Both ways to hold the set of states
 * rest on that: one long for up to 63 steps, ascending lists for more.
 */
final class GlobProgram {

    // What a step takes from the text. A wildcard character is any but a separator, and in keys any but a line break.
    // Plain numbers and not an enum, because the loop over them is as fast as its memory reads.

    /** Exactly one given character. */
    static final byte CHARACTER = 0;
    /** One wildcard character. */
    static final byte ONE = 1;
    /** Any number of wildcard characters. */
    static final byte RUN = 2;
    /** Any number of separators. */
    static final byte SEPARATORS = 3;
    /** Nothing, or any wildcard characters and separators up to and including a separator. */
    static final byte SEGMENTS = 4;
    /** A separator, or the end of the text. */
    static final byte SEPARATOR_OR_END = 5;
    /** Any wildcard characters and separators. */
    static final byte ANYTHING = 6;

    private final byte[] steps;
    private final char[] characters;
    private final char separator;
    private final boolean wildcardsTakeLineBreaks;

    /** For each state the last of those that are entered with it, because the steps between may take nothing. */
    private final int[] lastEntered;

    private GlobProgram(byte[] steps, char[] characters, char separator) {
        this.steps = steps;
        this.characters = characters;
        this.separator = separator;
        this.wildcardsTakeLineBreaks = separator != Glob.KEY_SEPARATOR;
        this.lastEntered = new int[steps.length + 1];
        lastEntered[steps.length] = steps.length;
        for (int i = steps.length - 1; i >= 0; i--) {
            lastEntered[i] = mayTakeNothing(steps[i]) ? lastEntered[i + 1] : i;
        }
    }

    private static boolean mayTakeNothing(byte step) {
        return step == RUN || step == SEPARATORS || step == SEGMENTS || step == ANYTHING;
    }

    /** The one canonical text that matches; null if there are others, or none because a surplus separator is required. */
    @Nullable
    String literal() {
        StringBuilder literal = new StringBuilder(steps.length);
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == CHARACTER) {
                literal.append(characters[i]);
            } else if (steps[i] != SEPARATORS) {
                return null;
            }
        }
        String text = literal.toString();
        return Separators.isCanonical(text, separator) ? text : null;
    }

    boolean matches(String text) {
        return steps.length < Long.SIZE ? matchesInOneWord(text) : matchesInLists(text);
    }

    private boolean matchesInOneWord(String text) {
        long end = 1L << steps.length;
        long states = range(0, lastEntered[0]);
        for (int at = 0; at < text.length() && states != 0; at++) {
            char c = text.charAt(at);
            long next = 0;
            for (long rest = states & ~end; rest != 0; rest &= rest - 1) {
                int state = Long.numberOfTrailingZeros(rest);
                int to = lastAfter(state, c);
                if (to >= 0) {
                    next |= range(firstAfter(state, c), to);
                }
            }
            states = next;
        }
        return (states & end) != 0 || ((states >>> endingStep()) & 1) != 0;
    }

    private static long range(int from, int to) {
        return (-1L << from) & (-1L >>> (Long.SIZE - 1 - to));
    }

    private boolean matchesInLists(String text) {
        int[] states = new int[steps.length + 1];
        int[] next = new int[steps.length + 1];
        int size = 0;
        for (int state = 0; state <= lastEntered[0]; state++) {
            states[size++] = state;
        }
        for (int at = 0; at < text.length() && size > 0; at++) {
            char c = text.charAt(at);
            int nextSize = 0;
            int last = -1;
            for (int i = 0; i < size && states[i] < steps.length; i++) {
                int to = lastAfter(states[i], c);
                if (to > last) {
                    for (int state = Math.max(firstAfter(states[i], c), last + 1); state <= to; state++) {
                        next[nextSize++] = state;
                    }
                    last = to;
                }
            }
            int[] free = states;
            states = next;
            next = free;
            size = nextSize;
        }
        return Arrays.binarySearch(states, 0, size, steps.length) >= 0
                || Arrays.binarySearch(states, 0, size, endingStep()) >= 0;
    }

    /** The state at which a text may end although a step is left; the end itself if there is none. */
    private int endingStep() {
        int tail = steps.length - 2;
        return tail >= 0 && steps[tail] == SEPARATOR_OR_END ? tail : steps.length;
    }

    /** The first of the states that a character leads to, if it leads anywhere. */
    private int firstAfter(int state, char c) {
        return stays(state, c) ? state : state + 1;
    }

    /** The last of the states that a character leads to; -1 if it leads nowhere. */
    private int lastAfter(int state, char c) {
        if (leaves(state, c)) {
            return lastEntered[state + 1];
        }
        if (!stays(state, c)) {
            return -1;
        }
        // Once it has taken a wildcard character this step needs a separator before it may end.
        return steps[state] == SEGMENTS ? state : lastEntered[state];
    }

    private boolean stays(int state, char c) {
        return switch (steps[state]) {
            case RUN -> isWild(c);
            case SEPARATORS -> c == separator;
            case SEGMENTS, ANYTHING -> c == separator || isWild(c);
            default -> false;
        };
    }

    private boolean leaves(int state, char c) {
        return switch (steps[state]) {
            case CHARACTER -> c == characters[state];
            case ONE -> isWild(c);
            case SEGMENTS, SEPARATOR_OR_END -> c == separator;
            default -> false;
        };
    }

    private boolean isWild(char c) {
        return c != separator && (wildcardsTakeLineBreaks || !isLineBreak(c));
    }

    /** Whether a wildcard in a key stops at this character. */
    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** Collects steps. */
    static final class Builder {

        private final byte[] steps;
        private final char[] characters;
        private final char separator;
        private int size;

        Builder(int capacity, char separator) {
            this.steps = new byte[capacity];
            this.characters = new char[capacity];
            this.separator = separator;
        }

        void add(byte step) {
            steps[size++] = step;
        }

        void add(char character) {
            characters[size] = character;
            add(CHARACTER);
        }

        GlobProgram build() {
            return new GlobProgram(Arrays.copyOf(steps, size), Arrays.copyOf(characters, size), separator);
        }
    }
}
