// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.generated.GreenrobotIndex;
import org.greenrobot.eventbus.EventBus;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** greenrobot EventBus with the index that its annotation processor writes. */
@State(Scope.Thread)
public class Greenrobot extends PeerBus {

    private final EventBus bus =
            EventBus.builder().addIndex(new GreenrobotIndex()).build();

    /**
     * Registers the listeners.
     *
     * @param workload what to measure
     */
    @Setup
    public void setUp(Workload workload) {
        listeners(workload, "Greenrobot").forEach(bus::register);
    }

    void post() {
        bus.post(nextPosted());
    }
}
