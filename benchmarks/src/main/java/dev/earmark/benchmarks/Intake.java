// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.generated.Switch100;
import dev.earmark.event.Event;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the benchmarks of intake work on: a hundred handlers, and events as bytes. */
public final class Intake {

    private Intake() {}

    private static Workload workload() {
        Workload workload = new Workload();
        workload.n = 100;
        return workload;
    }

    /** The events. */
    @State(Scope.Thread)
    public static class Json extends Contestant {

        private final byte[][] events = workload().events();

        byte[] nextEvent() {
            return events[next()];
        }
    }

    /** Earmark. */
    @State(Scope.Thread)
    public static class Ours {

        final EarmarkTable table = new EarmarkTable();

        /** Makes the table and the events. */
        @Setup
        public void setUp() {
            table.setUp(workload());
        }

        void take() throws Throwable {
            table.dispatchBytes();
        }
    }

    /** A switch written by hand, behind a parser. */
    @State(Scope.Thread)
    public static class Peer extends Json {

        private final JsonMapper mapper = new JsonMapper();
        private final Switch dispatch = new Switch100();
        // The handlers of the switch take an event of ours and do not look at it.
        private final Event event = Event.parse(nextEvent());

        /** Lets the listeners be counted. */
        @Setup
        public void setUp() {
            dispatch.listeners().forEach(this::add);
        }

        void streamAndSwitch() {
            StreamedFields fields = StreamedFields.read(nextEvent());
            dispatch.dispatch(new Parsed(text(fields.topic), text(fields.action), text(fields.sheet), event));
        }

        void treeAndSwitch() {
            JsonNode tree = mapper.readTree(nextEvent());
            dispatch.dispatch(new Parsed(
                    tree.path("topic").stringValue(),
                    tree.path("context").path("actionName").stringValue(),
                    tree.path("context").path("slugs").path("sheet").stringValue(),
                    event));
        }

        private static String text(@Nullable String text) {
            return Objects.requireNonNull(text);
        }
    }
}
