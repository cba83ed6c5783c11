// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.secret.SecretResolver;
import dev.earmark.source.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Takes events from a source, drops repeats, and runs the handlers: events of one space one after another, spaces in
 * parallel. Thread-safe.
 */
public final class Delivery implements EventSink {

    private static final int REMEMBERED_IDS = 100_000;

    private final DispatchTable table;
    private final ProblemLog log;
    private final MatchLog matchLog;
    private final SecretResolver secrets;
    private final Workers workers;
    private final KeyedExecutor executor;
    private final Engine engine;
    private final int maxInFlight;
    private final Semaphore room;
    private final RecentIds recent = new RecentIds(REMEMBERED_IDS);
    private final AtomicBoolean disconnected = new AtomicBoolean();
    private final Set<String> warned = ConcurrentHashMap.newKeySet();

    /**
     * Wires a delivery; threads are made as they are needed.
     *
     * @param table finds the handlers of an event
     * @param api what handlers call the platform with
     * @param secrets resolves the secrets of handlers
     * @param settings bounds and observers
     */
    public Delivery(DispatchTable table, FlatfileClient api, SecretResolver secrets, DeliverySettings settings) {
        this.table = table;
        this.log = ProblemLog.of(Delivery.class, api.secretMask()::mask);
        this.matchLog = new MatchLog(table, log);
        this.secrets = secrets;
        this.workers = Workers.of(settings.executor(), log);
        this.executor = new KeyedExecutor(workers.executor(), workers::after, settings.concurrency());
        this.maxInFlight = settings.maxInFlight();
        this.room = new Semaphore(maxInFlight);
        this.engine = new Engine(
                api,
                secrets,
                new SafeObserver(settings.observers(), log),
                log,
                new Random(),
                System::nanoTime,
                new AtomicBoolean());
    }

    @Override
    public CompletionStage<Void> accept(Event event) throws InterruptedException {
        if (!recent.add(event.id())) {
            return CompletableFuture.completedStage(null);
        }
        if (event.topic().startsWith("secret:")) {
            secrets.forgetAll();
        }
        var routes = table.match(event);
        matchLog.received(event, !routes.isEmpty());
        engine.observer().received(event, routes.size());
        if (routes.isEmpty()) {
            engine.observer().settled(event);
            return CompletableFuture.completedStage(null);
        }
        room.acquire();
        var scope = new EventScope(event, log);
        var handlers = routes.stream()
                .map(route -> new HandlerRun(route, scope, engine))
                .toList();
        var done = new CompletableFuture<Void>();
        executor.submit(key(event), new EventTask(scope, handlers, engine, settled -> {
            settle(settled, routes);
            done.complete(null);
        }));
        return done;
    }

    /** Empty: what was settled is kept in memory only, so each start begins now. */
    @Override
    public Optional<Instant> resumeFrom() {
        return Optional.empty();
    }

    /** Nothing to forget: a bounded number of ids is remembered. */
    @Override
    public void handedOver(Instant before) {}

    @Override
    public void connected() {
        if (disconnected.compareAndSet(true, false)) {
            log.info("Events can be read again.");
        }
    }

    @Override
    public void disconnected(String reason) {
        if (disconnected.compareAndSet(false, true)) {
            log.warn("Events cannot be read; Earmark keeps trying, and missed events are read then: " + reason);
        }
    }

    private static String key(Event event) {
        var space = event.context().spaceId();
        return space == null ? "" : space;
    }

    private void settle(EventScope scope, List<Route> routes) {
        if (scope.event().topic().equals("job:ready") && !scope.isJobAnswered()) {
            warnOfJob(scope, routes);
        }
        engine.observer().settled(scope.event());
        room.release();
    }

    private void warnOfJob(EventScope scope, List<Route> routes) {
        var handlers = routes.stream().map(Route::id).collect(Collectors.joining(", "));
        if (warned.add(handlers)) {
            log.warn("The job " + scope.event().context().jobId() + " of event "
                    + scope.event().id() + " was handled by " + handlers
                    + " but got no ack, complete or fail, so Flatfile fails it 5 minutes after it became ready."
                    + " End the handler with context.job().complete(...) or fail(...). This is said once.");
        }
    }

    /**
     * Waits until no event is in hand, then ends the threads. The source must have been stopped.
     *
     * @param grace how long to wait; what still runs then is interrupted and stays unsettled
     * @return how many events were left unsettled
     */
    public int drain(Duration grace) {
        var drained = false;
        try {
            drained = room.tryAcquire(maxInFlight, grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        engine.stopping().set(true);
        var left = drained ? 0 : maxInFlight - room.availablePermits();
        workers.close();
        return left;
    }
}
