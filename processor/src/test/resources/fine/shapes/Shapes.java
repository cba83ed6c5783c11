// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public final class Shapes {

    private Shapes() {}

    sealed interface Change permits Added, Removed {}

    record Added(String id, List<String> fields) implements Change {}

    record Removed(String id) implements Change {}

    record Page<T>(List<T> items, Optional<T> next) {}

    enum Status {
        OPEN,
        CLOSED
    }

    record AsRecord(String name) {

        @OnEvent("space:created")
        void on(Event event, @Payload("name") String name) {}
    }

    static class Generic<T extends Change> {

        @OnEvent("space:deleted")
        void on(@Payload Page<T> page, @Payload("status") Status status) {}
    }

    static class Bound extends Generic<Added> {}

    static class BoundAgain extends Bound {

        @OnEvent("flag:created")
        public synchronized void more(@Payload Change change) {}
    }

    interface Deletes {

        @OnEvent("flag:deleted")
        default void deleted(Event event) {}
    }

    static class Implements implements Deletes {}

    static class Overrides implements Deletes {

        @Override
        @OnEvent("flag:updated")
        public void deleted(Event event) {}
    }

    abstract static class Template {

        @OnEvent("canvas:created")
        final void template(Event event) {
            step(event);
        }

        abstract void step(Event event);
    }

    static class Concrete extends Template {

        @Override
        void step(Event event) {}
    }

    static class Overloaded {

        @OnEvent("canvas:updated")
        void on(Event event) {}

        @OnEvent("canvas:deleted")
        void on(@Payload Map<String, List<Added>> all) {}

        @Deprecated
        void on() {}
    }

    @Filter(key = "canvasId", value = "us_cv_1")
    static class ÜberKlasse {

        @OnEvent("canvas-area:created")
        void größe(@Payload("größe") int größe, Event 事件) {}

        static class Inner$Dollar {

            @OnEvent("canvas-area:updated")
            void $(Event _event) throws Exception {}
        }
    }

    static class NoHandlers {

        void on(Event event) {}
    }
}
