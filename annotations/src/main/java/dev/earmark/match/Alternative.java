// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/** One of the values that an entry of a filter allows. Immutable and thread-safe. */
public sealed interface Alternative {

    /**
     * Whether a value that is not an array is what is wanted.
     *
     * @param value the value
     * @return true if it is; false for an array, whose elements are looked at one by one
     */
    boolean accepts(FlatValue value);

    /**
     * A pattern that the {@linkplain FlatValue#textOf text} of a value must match. The empty text, null and arrays never match.
     *
     * @param glob the pattern
     */
    record Text(Glob glob) implements Alternative {

        @Override
        public boolean accepts(FlatValue value) {
            String text = FlatValue.textOf(value);
            return text != null && !text.isEmpty() && glob.matches(text);
        }

        @Override
        public String toString() {
            return Quoted.text(glob.text());
        }
    }

    /**
     * A number that the value must equal as a double.
     *
     * @param number the number
     */
    record Num(double number) implements Alternative {

        @Override
        public boolean accepts(FlatValue value) {
            return value instanceof FlatValue.Num that && that.value() == number;
        }

        @Override
        public String toString() {
            return JsNumber.text(number);
        }
    }

    /**
     * A truth value that the value must be.
     *
     * @param bool the truth value
     */
    record Bool(boolean bool) implements Alternative {

        @Override
        public boolean accepts(FlatValue value) {
            return value instanceof FlatValue.Bool that && that.value() == bool;
        }

        @Override
        public String toString() {
            return String.valueOf(bool);
        }
    }

    /** Null, which the value must be. */
    record Null() implements Alternative {

        @Override
        public boolean accepts(FlatValue value) {
            return value instanceof FlatValue.Null;
        }

        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * What no value equals: an object, or a list within the list of alternatives.
     *
     * @param shown how a message shows it, such as {@code {}}
     */
    record Never(String shown) implements Alternative {

        @Override
        public boolean accepts(FlatValue value) {
            return false;
        }

        @Override
        public String toString() {
            return shown;
        }
    }
}
