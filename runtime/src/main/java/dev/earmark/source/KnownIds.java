// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Queue;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The ids of the events handed over last, so that a repeat need not be parsed. Thread-safe. */
final class KnownIds {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final int most;
    private final Set<String> ids = new HashSet<>();
    private final Queue<String> order = new ArrayDeque<>();

    KnownIds(int most) {
        this.most = most;
    }

    synchronized boolean contains(String id) {
        return ids.contains(id);
    }

    /** Reads no further than to the id; false where it takes the parser of events to say what is wrong. */
    boolean contains(byte[] event) {
        try (var json = FACTORY.createParser(ObjectReadContext.empty(), event)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                var value = json.nextToken();
                if (name.equals("id")) {
                    return value == JsonToken.VALUE_STRING && contains(json.getString());
                }
                json.skipChildren();
            }
            return false;
        } catch (JacksonException malformed) {
            return false;
        }
    }

    synchronized void add(String id) {
        if (ids.add(id)) {
            order.add(id);
            if (ids.size() > most) {
                ids.remove(order.remove());
            }
        }
    }
}
