// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.generated.Switch1;
import dev.earmark.benchmarks.generated.Switch10;
import dev.earmark.benchmarks.generated.Switch100;
import dev.earmark.benchmarks.generated.Switch1000;
import dev.earmark.benchmarks.workload.Pool;
import dev.earmark.benchmarks.workload.Task;
import dev.earmark.event.Event;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A switch over the topic, then one over the value, written by hand. */
@State(Scope.Thread)
public class HandWrittenSwitch extends Contestant {

    private final Parsed[] parsed = new Parsed[Pool.SIZE];
    private final byte[][] topics = new byte[Pool.SIZE][];
    private final byte[][] values = new byte[Pool.SIZE][];
    private Switch dispatch = new Switch1();

    /**
     * Makes the switch and the events.
     *
     * @param workload what to measure
     */
    @Setup
    public void setUp(Workload workload) {
        dispatch = switch (workload.n) {
            case 1 -> new Switch1();
            case 10 -> new Switch10();
            case 100 -> new Switch100();
            case 1000 -> new Switch1000();
            default -> throw new IllegalArgumentException("There is no switch of " + workload.n + " handlers.");
        };
        dispatch.listeners().forEach(this::add);
        byte[][] json = workload.events();
        int[] handlers = Pool.handlers(workload.n);
        for (int i = 0; i < json.length; i++) {
            Task task = Task.of(handlers[i]);
            topics[i] = task.topic().getBytes(StandardCharsets.UTF_8);
            values[i] = task.value().getBytes(StandardCharsets.UTF_8);
            parsed[i] = parsed(i, Event.parse(json[i]));
        }
    }

    private Parsed parsed(int event, Event whole) {
        String value = new String(values[event], StandardCharsets.UTF_8);
        return new Parsed(new String(topics[event], StandardCharsets.UTF_8), value, value, whole);
    }

    void dispatchParsed() {
        dispatch.dispatch(parsed[next()]);
    }

    /** The texts are decoded anew, from bytes of which it is known where they are. */
    void dispatchFresh() {
        int event = next();
        dispatch.dispatch(parsed(event, parsed[event].event()));
    }
}
