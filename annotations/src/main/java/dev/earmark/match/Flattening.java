// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns nested maps, the way events and filters come, into dotted paths and values. */
final class Flattening {

    private static final int DEEPEST = 1_000;

    private Flattening() {}

    static Map<String, @Nullable Object> flatten(Map<?, ?> nested) {
        Map<String, @Nullable Object> flat = new LinkedHashMap<>();
        addAll(flat, "", nested, 1);
        return flat;
    }

    private static void addAll(Map<String, @Nullable Object> flat, String prefix, Map<?, ?> nested, int depth) {
        checkDepth(depth);
        for (Map.Entry<?, ?> member : nested.entrySet()) {
            if (!(member.getKey() instanceof String key)) {
                throw new IllegalArgumentException("The key " + member.getKey()
                        + " is not a text. Keys of an event or a filter are of type String.");
            }
            String path = prefix.isEmpty() ? key : prefix + Glob.KEY_SEPARATOR + key;
            if (member.getValue() instanceof Map<?, ?> inner && !inner.isEmpty()) {
                addAll(flat, path, inner, depth + 1);
            } else {
                flat.put(path, member.getValue());
            }
        }
    }

    static FlatValue value(@Nullable Object value) {
        return value(value, 1);
    }

    private static FlatValue value(@Nullable Object value, int depth) {
        if (value == null) {
            return FlatValue.NULL;
        }
        if (value instanceof CharSequence text) {
            return new FlatValue.Text(text.toString());
        }
        if (value instanceof Number number) {
            return new FlatValue.Num(number.doubleValue());
        }
        if (value instanceof Boolean bool) {
            return bool ? FlatValue.TRUE : FlatValue.FALSE;
        }
        if (value instanceof Map<?, ?>) {
            return FlatValue.OBJECT;
        }
        if (value instanceof Collection<?> list) {
            checkDepth(depth);
            List<FlatValue> elements = new ArrayList<>(list.size());
            for (Object element : list) {
                elements.add(value(element, depth + 1));
            }
            return new FlatValue.Many(elements);
        }
        throw unknownType(value);
    }

    static IllegalArgumentException unknownType(Object value) {
        return new IllegalArgumentException(
                "A value of type " + value.getClass().getName()
                        + " cannot be matched. Values are of type String, Number, Boolean, Collection or Map, or null.");
    }

    private static void checkDepth(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException(
                    "An event or a filter is nested more than " + DEEPEST + " levels deep. Make it flatter.");
        }
    }
}
