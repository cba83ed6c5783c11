// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.log.Throwables;
import dev.earmark.observe.EarmarkObserver;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** Several observers as one: what one of them throws is kept from the caller and from the others. */
final class SafeObserver implements EarmarkObserver {

    private final List<EarmarkObserver> observers;
    private final ProblemLog log;

    SafeObserver(List<EarmarkObserver> observers, ProblemLog log) {
        this.observers = List.copyOf(observers);
        this.log = log;
    }

    @Override
    public void received(Event event, int handlers) {
        tell(observer -> observer.received(event, handlers));
    }

    @Override
    public void begun(Event event, Duration lag) {
        tell(observer -> observer.begun(event, lag));
    }

    @Override
    public void attempt(Event event, String handlerId, int attempt) {
        tell(observer -> observer.attempt(event, handlerId, attempt));
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

    @Override
    public void disconnected(String reason) {
        tell(observer -> observer.disconnected(reason));
    }

    @Override
    public void reconnected() {
        tell(EarmarkObserver::reconnected);
    }

    private void tell(Consumer<EarmarkObserver> news) {
        for (var observer : observers) {
            try {
                news.accept(observer);
            } catch (RuntimeException | Error failure) {
                log.error("The observer " + observer.getClass().getName() + " failed: " + Throwables.trace(failure));
            }
        }
    }
}
