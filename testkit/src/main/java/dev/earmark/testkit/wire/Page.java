// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One page of a list; pages count from 1. */
public record Page(int size, int number) {

    // The platform's maximum is unknown; a client has to live with pages shorter than it asked for.
    private static final int MAX_SIZE = 1_000;

    public static Page of(Query query, int defaultSize) {
        return new Page(Math.min(query.positive("pageSize", defaultSize), MAX_SIZE), query.positive("pageNumber", 1));
    }

    public <T> List<T> of(List<T> items) {
        int from = (int) Math.min(items.size(), (number - 1L) * size);
        return items.subList(from, Math.min(items.size(), from + size));
    }

    ObjectNode pagination(int totalCount) {
        return Json.object()
                .put("currentPage", number)
                .put("pageCount", (totalCount + size - 1) / size)
                .put("totalCount", totalCount);
    }
}
