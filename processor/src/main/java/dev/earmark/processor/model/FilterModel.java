// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import dev.earmark.processor.report.Place;
import java.util.List;

/**
 * One filter.
 *
 * @param key the key pattern
 * @param values value patterns; empty when the member must be null
 * @param place the annotation
 */
public record FilterModel(Text key, List<Text> values, Place place) {

    public boolean isNull() {
        return values.isEmpty();
    }

    public List<String> patterns() {
        return Text.values(values);
    }
}
