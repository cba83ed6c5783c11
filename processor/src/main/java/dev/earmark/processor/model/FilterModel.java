// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import java.util.List;

/**
 * One filter.
 *
 * @param key the key pattern
 * @param values value patterns; empty when the member must be null
 */
public record FilterModel(String key, List<String> values) {

    public boolean isNull() {
        return values.isEmpty();
    }
}
