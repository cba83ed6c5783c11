// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list. Start with {@link #all()} and narrow it down.
 *
 * @param environmentId of this environment; null for any
 * @param spaceId of this space; null for any
 * @param domain of this domain; null for any
 * @param topic of this topic; null for any
 * @param since created at this time or later; null for any
 * @param includeAcknowledged whether to list those that were acknowledged, too
 * @param pageSize how many at most; 100 unless chosen
 * @param pageNumber which page, from 1
 */
public record EventQuery(
        @Nullable String environmentId,
        @Nullable String spaceId,
        @Nullable String domain,
        @Nullable String topic,
        @Nullable Instant since,
        boolean includeAcknowledged,
        int pageSize,
        int pageNumber) {

    private static final EventQuery ALL = new EventQuery(null, null, null, null, null, false, 100, 1);

    /** Checks the page. */
    public EventQuery {
        if (pageSize < 1 || pageNumber < 1) {
            throw new IllegalArgumentException(
                    "Pages have numbers and sizes from 1, not number " + pageNumber + " and size " + pageSize + ".");
        }
    }

    /**
     * All events that are not acknowledged, 100 a page.
     *
     * @return the query for the first page
     */
    public static EventQuery all() {
        return ALL;
    }

    /**
     * Of one environment.
     *
     * @param id the environment
     * @return a copy with it
     */
    public EventQuery environment(String id) {
        return new EventQuery(id, spaceId, domain, topic, since, includeAcknowledged, pageSize, pageNumber);
    }

    /**
     * Of one space.
     *
     * @param id the space
     * @return a copy with it
     */
    public EventQuery space(String id) {
        return new EventQuery(environmentId, id, domain, topic, since, includeAcknowledged, pageSize, pageNumber);
    }

    /**
     * Of one domain.
     *
     * @param name such as {@code job}
     * @return a copy with it
     */
    public EventQuery domain(String name) {
        return new EventQuery(environmentId, spaceId, name, topic, since, includeAcknowledged, pageSize, pageNumber);
    }

    /**
     * Of one topic.
     *
     * @param name such as {@code job:ready}
     * @return a copy with it
     */
    public EventQuery topic(String name) {
        return new EventQuery(environmentId, spaceId, domain, name, since, includeAcknowledged, pageSize, pageNumber);
    }

    /**
     * Created at a time or later.
     *
     * @param time the time
     * @return a copy with it
     */
    public EventQuery since(Instant time) {
        return new EventQuery(environmentId, spaceId, domain, topic, time, includeAcknowledged, pageSize, pageNumber);
    }

    /**
     * With or without those that were acknowledged.
     *
     * @param included true to list them, too
     * @return a copy with it
     */
    public EventQuery includeAcknowledged(boolean included) {
        return new EventQuery(environmentId, spaceId, domain, topic, since, included, pageSize, pageNumber);
    }

    /**
     * With so many a page; the platform may send fewer.
     *
     * @param size from 1
     * @return a copy with it
     */
    public EventQuery pageSize(int size) {
        return new EventQuery(environmentId, spaceId, domain, topic, since, includeAcknowledged, size, pageNumber);
    }

    /**
     * Another page.
     *
     * @param number from 1
     * @return a copy with it
     */
    public EventQuery page(int number) {
        return new EventQuery(environmentId, spaceId, domain, topic, since, includeAcknowledged, pageSize, number);
    }
}
