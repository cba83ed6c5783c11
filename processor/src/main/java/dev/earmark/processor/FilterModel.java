// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import java.util.List;

/**
 * One filter.
 *
 * @param key the key pattern
 * @param values value patterns; empty when the member must be null
 */
record FilterModel(String key, List<String> values) {

    boolean isNull() {
        return values.isEmpty();
    }
}
