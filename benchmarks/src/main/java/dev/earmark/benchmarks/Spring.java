// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.workload.Counting;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Spring's application events. */
@State(Scope.Thread)
public class Spring extends PeerBus {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    /**
     * Registers the listeners.
     *
     * @param workload what to measure
     */
    @Setup
    public void setUp(Workload workload) {
        for (Counting listener : listeners(workload, "Spring")) {
            register(listener);
        }
        context.refresh();
    }

    @SuppressWarnings("unchecked") // The class of an object of type T is a Class<T>, but for generics.
    private <T> void register(T listener) {
        context.registerBean((Class<T>) listener.getClass(), () -> listener);
    }

    /** Closes the context. */
    @TearDown
    public void tearDown() {
        context.close();
    }

    void post() {
        context.publishEvent(nextPosted());
    }
}
