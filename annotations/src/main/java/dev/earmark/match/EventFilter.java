// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event must satisfy beyond its topic: entries of which all, with alternatives of which one must hold. Immutable and
 * thread-safe.
 */
public final class EventFilter {

    private static final EventFilter ALL = new EventFilter(List.of());

    private final List<Entry> entries;

    private EventFilter(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The filter that every event satisfies.
     *
     * @return a filter without entries
     */
    public static EventFilter all() {
        return ALL;
    }

    /**
     * A filter on one member, as {@code @Filter} declares it.
     *
     * @param key which members are looked at, as {@link KeyPattern} reads it
     * @param values patterns of which one must match the text of a value; {@code ""} stands for {@code **}; without any the
     *     filter is never satisfied
     * @return the filter
     */
    public static EventFilter where(String key, String... values) {
        Alternative[] alternatives = new Alternative[values.length];
        for (int i = 0; i < values.length; i++) {
            alternatives[i] = Alternatives.text(values[i]);
        }
        return new EventFilter(List.of(new Entry(KeyPattern.of(key), List.of(alternatives))));
    }

    /**
     * A filter on one member that must be present and null.
     *
     * @param key which members are looked at, as {@link KeyPattern} reads it
     * @return the filter
     */
    public static EventFilter whereNull(String key) {
        return new EventFilter(List.of(new Entry(KeyPattern.of(key), List.of(new Alternative.Null()))));
    }

    /**
     * Any filter that JSON can express, as the reference library takes it.
     *
     * <p>Null, false, 0 and the empty text are satisfied by every event; another value that is neither an object nor an
     * array is looked for in all members. Nested objects become dotted keys; an array is a list of alternatives; the
     * filter as a whole may be an array, and is then an object whose keys are 0, 1, and so on.
     *
     * @param json the filter in values of the JDK: a {@link Map} (its order is kept), {@link List}, {@link String},
     *     {@link Number}, {@link Boolean} or null
     * @return the filter
     * @throws IllegalArgumentException for a value of another type, a key that is not a text, or nesting of more than 1,000
     *     levels
     */
    public static EventFilter of(@Nullable Object json) {
        Map<?, ?> members = members(json);
        if (members.isEmpty()) {
            return ALL;
        }
        List<Entry> entries = new ArrayList<>();
        for (Map.Entry<String, @Nullable Object> member :
                Flattening.flatten(members).entrySet()) {
            entries.add(new Entry(KeyPattern.of(member.getKey()), Alternatives.of(member.getValue())));
        }
        return new EventFilter(entries);
    }

    private static Map<?, ?> members(@Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return map;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        if (json instanceof List<?> list) {
            for (Object element : list) {
                members.put(String.valueOf(members.size()), element);
            }
        } else if (!isFalsy(json)) {
            members.put("**", json);
        }
        return members;
    }

    private static boolean isFalsy(@Nullable Object json) {
        return json == null
                || json.equals(false)
                || json.equals("")
                || (json instanceof Number number && (number.doubleValue() == 0 || Double.isNaN(number.doubleValue())));
    }

    /**
     * A filter that is satisfied when this and another are.
     *
     * @param other the other filter
     * @return a filter with the entries of this and then those of the other
     */
    public EventFilter and(EventFilter other) {
        if (other.entries.isEmpty()) {
            return this;
        }
        if (entries.isEmpty()) {
            return other;
        }
        List<Entry> both = new ArrayList<>(entries);
        both.addAll(other.entries);
        return new EventFilter(both);
    }

    /**
     * The entries, all of which must be satisfied.
     *
     * @return the entries in the order in which they were given; empty if every event satisfies the filter
     */
    public List<Entry> entries() {
        return entries;
    }

    /**
     * Whether an event satisfies every entry. Allocates nothing of its own, except where a number must be compared as text.
     *
     * @param event the event
     * @return true if it does
     */
    public boolean matches(FlatEvent event) {
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).isSatisfiedBy(event)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The reason why an event does not match.
     *
     * @param event the event
     * @return the first entry that it does not satisfy; empty if it matches
     */
    public Optional<Entry> firstUnsatisfied(FlatEvent event) {
        for (Entry entry : entries) {
            if (!entry.isSatisfiedBy(event)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventFilter that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** The filter much as JSON would have it: {@code {"job": "workbook:*", "isPart": [false, null]}}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("{");
        for (Entry entry : entries) {
            text.append(text.length() > 1 ? ", " : "").append(entry);
        }
        return text.append('}').toString();
    }

    /**
     * One condition of a filter: some member that the key finds has a value that one of the alternatives accepts.
     *
     * @param key which members are looked at
     * @param alternatives what their value may be; empty if the entry is never satisfied
     */
    public record Entry(KeyPattern key, List<Alternative> alternatives) {

        /** Keeps its own copy of the list. */
        public Entry {
            alternatives = List.copyOf(alternatives);
        }

        /**
         * Whether an event has a member that the key finds and whose value is accepted.
         *
         * @param event the event
         * @return true if it does
         */
        public boolean isSatisfiedBy(FlatEvent event) {
            for (int i = 0; i < event.size(); i++) {
                if (key.matches(event.key(i)) && accepts(event.value(i))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Whether one of the alternatives accepts a value. Of an array one element is enough, and an empty one has none.
         *
         * @param value the value of a member that the key finds
         * @return true if it is accepted
         */
        public boolean accepts(FlatValue value) {
            if (value instanceof FlatValue.Many many) {
                for (int i = 0; i < many.elements().size(); i++) {
                    if (accepts(many.elements().get(i))) {
                        return true;
                    }
                }
                return false;
            }
            for (int i = 0; i < alternatives.size(); i++) {
                if (alternatives.get(i).accepts(value)) {
                    return true;
                }
            }
            return false;
        }

        /**
         * For a person who wonders why an event was not handled: this entry, and the values that it found instead.
         *
         * @param event an event that does not satisfy the entry
         * @return such as {@code "job": "workbook:*" is not satisfied: payload.job is "sheet:submit"}, without a full stop;
         *     long values are cut, of many members the first three are told
         */
        public String explain(FlatEvent event) {
            return Explanation.of(this, event);
        }

        /** The entry much as JSON would have it: {@code "isPart": [false, null]}. */
        @Override
        public String toString() {
            String values = alternatives.size() == 1 ? alternatives.get(0).toString() : alternatives.toString();
            return Quoted.text(key.text()) + ": " + values;
        }
    }
}
