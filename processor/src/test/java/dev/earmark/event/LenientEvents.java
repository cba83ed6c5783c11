// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

/** Events as conformance vectors have them: many are without an id, some without a topic. */
public final class LenientEvents {

    private static final EventParser PARSER = new EventParser();

    private LenientEvents() {}

    public static Event parse(byte[] json) {
        return new Event(PARSER.read(json));
    }
}
