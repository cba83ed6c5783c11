// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Map;

/**
 * An event as filters see it: dotted paths and their values. Nested objects are entered; arrays and empty objects are values.
 *
 * <p>An implementation has each path once, the later one if the event has it twice, and returns the same path and an equal
 * value whenever it is asked, so that it may decode a value only then: most are never asked for.
 */
public interface FlatEvent {

    /**
     * How many members there are.
     *
     * @return 0 or more
     */
    int size();

    /**
     * The dotted path of a member.
     *
     * @param index from 0 to {@link #size} - 1
     * @return the path
     */
    String key(int index);

    /**
     * The value of a member.
     *
     * @param index from 0 to {@link #size} - 1
     * @return the value
     */
    FlatValue value(int index);

    /**
     * Flattens an event given as values of the JDK. An empty outer key adds no dot, and keys that contain dots are used as
     * they are. The result is immutable and does not change with the map.
     *
     * @param event the event's members, in order; for the values see {@link FlatValue#of}
     * @return the flattened event
     * @throws IllegalArgumentException for a key that is not a text, a value of a type that JSON does not have, or nesting of
     *     more than 1,000 levels
     */
    static FlatEvent of(Map<?, ?> event) {
        return new FlatMap(event);
    }
}
