// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

/** Puts the handlers of an event into the queues of their keys. */
record Lanes(OrderKeys keys, KeyedExecutor executor, Engine engine) {

    void submit(Flight flight, Progress progress) {
        keys.group(flight.event(), flight.routes())
                .forEach((key, routes) -> executor.submit(key, new EventTask(flight, routes, progress, engine)));
    }
}
