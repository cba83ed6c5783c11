// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import dev.earmark.processor.report.Place;
import java.util.ArrayList;
import java.util.List;

/** A text in an annotation, and where it stands. */
public record Text(String value, Place place) {

    static List<String> values(List<Text> texts) {
        var values = new ArrayList<String>();
        for (var text : texts) {
            values.add(text.value);
        }
        return values;
    }
}
