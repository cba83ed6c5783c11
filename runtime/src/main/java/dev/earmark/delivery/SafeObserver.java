// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.log.Throwables;
import java.util.List;
import java.util.function.Consumer;

/** Tells several observers, and keeps what one throws from the delivery and from the others. */
final class SafeObserver implements DeliveryObserver {

    private final List<DeliveryObserver> observers;
    private final ProblemLog log;

    SafeObserver(List<DeliveryObserver> observers, ProblemLog log) {
        this.observers = List.copyOf(observers);
        this.log = log;
    }

    @Override
    public void received(Event event, int handlers) {
        tell(observer -> observer.received(event, handlers));
    }

    @Override
    public void succeeded(Event event, String handlerId, int attempts) {
        tell(observer -> observer.succeeded(event, handlerId, attempts));
    }

    @Override
    public void failed(Event event, String handlerId, int attempt, Throwable failure) {
        tell(observer -> observer.failed(event, handlerId, attempt, failure));
    }

    @Override
    public void parked(Event event, String handlerId, int attempts, Throwable failure) {
        tell(observer -> observer.parked(event, handlerId, attempts, failure));
    }

    @Override
    public void settled(Event event) {
        tell(observer -> observer.settled(event));
    }

    private void tell(Consumer<DeliveryObserver> news) {
        for (var observer : observers) {
            try {
                news.accept(observer);
            } catch (RuntimeException | Error failure) {
                log.error("The observer " + observer.getClass().getName() + " failed: " + Throwables.trace(failure));
            }
        }
    }
}
