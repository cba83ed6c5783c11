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

    /** What a step takes from the text. A wildcard character is any but a separator, and in keys any but a line break. */
    enum Step {
        /** Exactly one given character. */
        CHARACTER,
        /** One wildcard character. */
        ONE,
        /** Any number of wildcard characters. */
        RUN,
        /** Any number of separators. */
        SEPARATORS,
        /** Nothing, or any wildcard characters and separators up to and including a separator. */
        SEGMENTS,
        /** A separator, or the end of the text. */
        SEPARATOR_OR_END,
        /** Any wildcard characters and separators. */
        ANYTHING;

        boolean mayTakeNothing() {
            return this == RUN || this == SEPARATORS || this == SEGMENTS || this == ANYTHING;
        }
    }

    private final Step[] steps;
    private final char[] characters;
    private final char separator;
    private final boolean wildcardsTakeLineBreaks;

    /** For each state the last of those that are entered with it, because the steps between may take nothing. */
    private final int[] lastEntered;

    private GlobProgram(Step[] steps, char[] characters, char separator) {
        this.steps = steps;
        this.characters = characters;
        this.separator = separator;
        this.wildcardsTakeLineBreaks = separator != Glob.KEY_SEPARATOR;
        this.lastEntered = new int[steps.length + 1];
        lastEntered[steps.length] = steps.length;
        for (int i = steps.length - 1; i >= 0; i--) {
            lastEntered[i] = steps[i].mayTakeNothing() ? lastEntered[i + 1] : i;
        }
    }

    /** The one canonical text of a pattern without wildcards; null if there is none. */
    @Nullable
    String literal() {
        StringBuilder literal = new StringBuilder(steps.length);
        for (int i = 0; i < steps.length; i++) {
            if (steps[i] == Step.CHARACTER) {
                literal.append(characters[i]);
            } else if (steps[i] != Step.SEPARATORS) {
                return null;
            }
        }
        int length = literal.length();
        return length > 0 && literal.charAt(length - 1) == separator ? null : literal.toString();
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
                int from = firstAfter(state, c);
                int to = lastAfter(state, c);
                if (from <= to) {
                    next |= range(from, to);
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
                for (int state = Math.max(firstAfter(states[i], c), last + 1); state <= to; state++) {
                    next[nextSize++] = state;
                    last = state;
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
        return tail >= 0 && steps[tail] == Step.SEPARATOR_OR_END ? tail : steps.length;
    }

    /** The first state that a character leads to; beyond {@link #lastAfter} if it leads nowhere. */
    private int firstAfter(int state, char c) {
        return stays(state, c) ? state : state + 1;
    }

    private int lastAfter(int state, char c) {
        if (leaves(state, c)) {
            return lastEntered[state + 1];
        }
        if (!stays(state, c)) {
            return -1;
        }
        // Once it has taken a wildcard character this step needs a separator before it may end.
        return steps[state] == Step.SEGMENTS ? state : lastEntered[state];
    }

    private boolean stays(int state, char c) {
        return switch (steps[state]) {
            case RUN -> isWild(c);
            case SEPARATORS -> c == separator;
            case SEGMENTS, ANYTHING -> c == separator || isWild(c);
            case CHARACTER, ONE, SEPARATOR_OR_END -> false;
        };
    }

    private boolean leaves(int state, char c) {
        return switch (steps[state]) {
            case CHARACTER -> c == characters[state];
            case ONE -> isWild(c);
            case SEGMENTS, SEPARATOR_OR_END -> c == separator;
            case RUN, SEPARATORS, ANYTHING -> false;
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

        private final Step[] steps;
        private final char[] characters;
        private final char separator;
        private int size;

        Builder(int capacity, char separator) {
            this.steps = new Step[capacity];
            this.characters = new char[capacity];
            this.separator = separator;
        }

        void add(Step step) {
            steps[size++] = step;
        }

        void add(char character) {
            characters[size] = character;
            add(Step.CHARACTER);
        }

        GlobProgram build() {
            return new GlobProgram(Arrays.copyOf(steps, size), Arrays.copyOf(characters, size), separator);
        }
    }
}
