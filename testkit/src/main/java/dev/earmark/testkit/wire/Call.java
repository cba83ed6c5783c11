// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.List;

/**
 * A call that has reached its resource.
 *
 * @param origin the scheme, host and port that the caller called
 * @param actorId who calls; empty where the call needs no credentials
 * @param ids the ids in the path, in order
 */
public record Call(String origin, String actorId, List<String> ids, Query query, Body body) {

    /** The first id in the path. */
    public String id() {
        return ids.get(0);
    }
}
