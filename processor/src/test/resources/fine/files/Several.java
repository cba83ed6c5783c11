// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Listeners and what they inherit share a file that is named after one of them. */
class Several {

    @OnEvent("space:created")
    void on(Event event) {}
}

class Another {

    Another() throws Exception {}

    @OnEvent("space:updated")
    void on(Event event) {}

    static class Nested {

        @OnEvent("space:deleted")
        void on(Event event) {}
    }
}

abstract class Base<E extends Event, T> {

    @OnEvent("job:ready")
    void on(E event, @Payload("input") T input) {}
}

class OfMaps extends Base<Event, Map<String, Optional<Integer>>> {}

class OfArrays extends Base<Event, String[]> {}

interface Mixin {

    @OnEvent("file:created")
    default void file(Event event) {}
}

record AsRecord(String name) implements Mixin {

    @OnEvent("file:deleted")
    void deleted(@Payload("parts") List<Map<String, AsRecord>> parts) {}
}
