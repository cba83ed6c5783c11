// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import com.google.common.eventbus.EventBus;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Guava's EventBus. */
@State(Scope.Thread)
public class Guava extends PeerBus {

    private final EventBus bus = new EventBus();

    /**
     * Registers the listeners.
     *
     * @param workload what to measure
     */
    @Setup
    public void setUp(Workload workload) {
        listeners(workload, "Guava").forEach(bus::register);
    }

    void post() {
        bus.post(nextPosted());
    }
}
