// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where an event stands in a batched operation.
 *
 * @param targetUpdatedAt when the resource was last changed, or null
 * @param progress the event's number within the operation, or null
 */
public record EventAttributes(
        @Nullable Instant targetUpdatedAt, @Nullable Progress progress) {

    /**
     * The events of a batched operation are numbered.
     *
     * @param current the number of this event, or null
     * @param total the number of events, or null
     * @param percent how much of the operation is done, or null
     */
    public record Progress(
            @Nullable Double current,
            @Nullable Double total,
            @Nullable Double percent) {}

    static @Nullable EventAttributes of(Members members) {
        if (members.first(members.find("attributes")) != '{') {
            return null;
        }
        Progress progress = members.first(members.find("attributes.progress")) == '{'
                ? new Progress(
                        Values.number(members, "attributes.progress.current"),
                        Values.number(members, "attributes.progress.total"),
                        Values.number(members, "attributes.progress.percent"))
                : null;
        return new EventAttributes(Values.instant(members, "attributes.targetUpdatedAt"), progress);
    }
}
