// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A flattened event that was given as a map. */
final class FlatMap implements FlatEvent {

    private final String[] keys;
    private final FlatValue[] values;

    FlatMap(Map<?, ?> event) {
        Map<String, @Nullable Object> flat = Flattening.flatten(event);
        keys = flat.keySet().toArray(new String[0]);
        values = new FlatValue[keys.length];
        for (int i = 0; i < keys.length; i++) {
            values[i] = FlatValue.of(flat.get(keys[i]));
        }
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public String key(int index) {
        return keys[index];
    }

    @Override
    public FlatValue value(int index) {
        return values[index];
    }
}
