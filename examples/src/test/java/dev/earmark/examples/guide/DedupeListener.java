// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.handler.HandlerContext;

class DedupeListener {

    @OnEvent("job:ready")
    @Filter(key = "job", value = "sheet:dedupe")
    void dedupe(HandlerContext context) {
        context.job().progress(10, "Looking for duplicates");
        var removed = removeDuplicates();
        context.job().complete(removed + " rows removed");
    }

    private static int removeDuplicates() {
        return 3;
    }
}
