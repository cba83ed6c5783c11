// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the alternatives that a value in a filter stands for. */
final class Alternatives {

    private Alternatives() {}

    /** Of a list each element is one; of anything else it is the only one. */
    static List<Alternative> of(@Nullable Object json) {
        if (!(json instanceof Collection<?> list)) {
            return List.of(one(json));
        }
        List<Alternative> alternatives = new ArrayList<>(list.size());
        for (Object element : list) {
            alternatives.add(one(element));
        }
        return alternatives;
    }

    /** An empty text in a filter stands for any text. */
    static Alternative text(String pattern) {
        return new Alternative.Text(Glob.of(pattern.isEmpty() ? "**" : pattern));
    }

    private static Alternative one(@Nullable Object json) {
        if (json == null) {
            return new Alternative.Null();
        }
        if (json instanceof CharSequence pattern) {
            return text(pattern.toString());
        }
        if (json instanceof Number number) {
            return new Alternative.Num(number.doubleValue());
        }
        if (json instanceof Boolean bool) {
            return new Alternative.Bool(bool);
        }
        if (json instanceof Map<?, ?> map) {
            return new Alternative.Never(map.isEmpty() ? "{}" : "{...}");
        }
        if (json instanceof Collection<?> list) {
            return new Alternative.Never(list.isEmpty() ? "[]" : "[...]");
        }
        throw Flattening.unknownType(json);
    }
}
