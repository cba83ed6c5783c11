// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.generated.GreenrobotIndex;
import dev.earmark.benchmarks.generated.GreenrobotListeners;
import dev.earmark.benchmarks.workload.Counting;
import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.greenrobot.eventbus.EventBus;

/** Registers 1,000 handlers in 100 classes once, in a fresh JVM, and prints the nanoseconds that it took. */
final class ColdRegistration {

    private ColdRegistration() {}

    /**
     * Measures one contestant.
     *
     * @param arguments {@code earmark} or {@code greenrobot}
     */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        Object registered = switch (arguments[0]) {
            case "earmark" -> earmark();
            case "greenrobot" -> greenrobot();
            default -> throw new IllegalArgumentException("There is no contestant " + arguments[0] + ".");
        };
        long elapsed = System.nanoTime() - start;
        if (registered.toString().isEmpty()) {
            throw new IllegalStateException();
        }
        System.out.println(elapsed);
    }

    private static DispatchTable earmark() throws Exception {
        List<BoundListener<?>> listeners = new ArrayList<>();
        for (ListenerIndex index : ServiceLoader.load(ListenerIndex.class)) {
            for (ListenerDescription<?> description : index.listeners()) {
                listeners.add(bind(description));
            }
        }
        return DispatchTable.of(HandlerGroup.root(), listeners);
    }

    private static <L> BoundListener<L> bind(ListenerDescription<L> description) throws Exception {
        L listener = description.newListener();
        if (listener == null) {
            throw new IllegalStateException("There is no listener.");
        }
        return new BoundListener<>(description, listener, null);
    }

    private static EventBus greenrobot() {
        EventBus bus = EventBus.builder().addIndex(new GreenrobotIndex()).build();
        for (Counting listener : GreenrobotListeners.all()) {
            bus.register(listener);
        }
        return bus;
    }
}
