// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a flattened event, as filters compare it. */
public sealed interface FlatValue {

    /** The value null. */
    FlatValue NULL = new Null();
    /** The value true. */
    FlatValue TRUE = new Bool(true);
    /** The value false. */
    FlatValue FALSE = new Bool(false);
    /** Any object that is kept whole: an empty one, or one in an array. */
    FlatValue OBJECT = new Obj();

    /**
     * A text.
     *
     * @param value the text
     */
    record Text(String value) implements FlatValue {

        /** The value as JSON has it. */
        @Override
        public String toString() {
            return Quoted.text(value);
        }
    }

    /**
     * A number. As in JavaScript, all are doubles.
     *
     * @param value the nearest double
     */
    record Num(double value) implements FlatValue {

        /** The value as JSON has it. */
        @Override
        public String toString() {
            return JsNumber.text(value);
        }
    }

    /**
     * A truth value.
     *
     * @param value true or false
     */
    record Bool(boolean value) implements FlatValue {

        /** The value as JSON has it. */
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** Null. */
    record Null() implements FlatValue {

        /** The value as JSON has it. */
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * An array: a filter is satisfied by any of its elements.
     *
     * @param elements the elements in order; objects among them are not entered
     */
    record Many(List<FlatValue> elements) implements FlatValue {

        /** Keeps its own copy of the list. */
        public Many {
            elements = List.copyOf(elements);
        }

        /** The value as JSON has it. */
        @Override
        public String toString() {
            return elements.toString();
        }
    }

    /** An object, whatever is in it. */
    record Obj() implements FlatValue {

        /** The value in short. */
        @Override
        public String toString() {
            return "{...}";
        }
    }

    /**
     * The text that patterns are matched against, as JavaScript makes it.
     *
     * @param value the value
     * @return such as {@code 1.5}, {@code true}, or {@code [object Object]} for any object; null for null and arrays
     */
    static @Nullable String textOf(FlatValue value) {
        if (value instanceof Text text) {
            return text.value();
        }
        if (value instanceof Num number) {
            return JsNumber.text(number.value());
        }
        if (value instanceof Bool bool) {
            return String.valueOf(bool.value());
        }
        return value instanceof Obj ? "[object Object]" : null;
    }

    /**
     * Takes a value of the JDK that stands for JSON, with the nearest double for a number of any kind.
     *
     * @param value a {@link CharSequence}, {@link Number}, {@link Boolean}, {@link Collection},
     *     {@link Map} or null
     * @return the value
     * @throws IllegalArgumentException for any other type, and for lists nested more than 1,000 deep
     */
    static FlatValue of(@Nullable Object value) {
        return Flattening.value(value);
    }
}
