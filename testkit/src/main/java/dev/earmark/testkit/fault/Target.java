// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.fault;

/**
 * The calls that a fault is for.
 *
 * @param part the part of the platform that they are made to
 * @param path their path, in which a segment that is {@code *} stands for any; empty for all of the part
 */
public record Target(Part part, String path) {

    /** The parts of the platform. */
    public enum Part {
        /** Both. */
        EVERY,
        /** The REST API; {@code GET /subscription} belongs to it. */
        API,
        /** The event stream. */
        STREAM
    }

    /**
     * Every call.
     *
     * @return the target
     */
    public static Target everything() {
        return new Target(Part.EVERY, "");
    }

    /**
     * The calls of the REST API.
     *
     * @return the target
     */
    public static Target api() {
        return new Target(Part.API, "");
    }

    /**
     * The calls of the event stream.
     *
     * @return the target
     */
    public static Target stream() {
        return new Target(Part.STREAM, "");
    }

    /**
     * The polls of the event stream, with the first one of a subscriber.
     *
     * @return the target
     */
    public static Target polls() {
        return new Target(Part.STREAM, "/v2/subscribe/*/*/0");
    }

    /**
     * The calls of one path of the REST API.
     *
     * @param path the path without its version, such as {@code "/secrets"}; a segment that is {@code *} stands for any
     * @return the target
     */
    public static Target path(String path) {
        return new Target(Part.API, path);
    }
}
