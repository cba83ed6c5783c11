// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.checkpoint.Checkpoint;
import dev.earmark.checkpoint.CheckpointException;
import dev.earmark.deadletter.DeadLetters;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.Route;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.observe.Health;
import dev.earmark.source.EventSink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Takes events from a source, drops repeats, and runs the handlers: events of one key one after another, keys in parallel.
 * Thread-safe.
 */
public final class Delivery implements EventSink {

    private static final Duration BETWEEN_RENEWALS = Duration.ofSeconds(5);

    private final DispatchTable table;
    private final ProblemLog log;
    private final MatchLog matchLog;
    private final @Nullable Instant startAt;
    private final Checkpoint checkpoint;
    private final Intake intake;
    private final Ledger ledger;
    private final Contact contact;
    private final Lanes lanes;
    private final Engine engine;
    private final Set<List<Route>> warned = EventProgress.nobodyWarned();
    private volatile boolean started;

    /**
     * Wires a delivery; threads are made as they are needed.
     *
     * @param table finds the handlers of an event
     * @param platform what handlers reach outside
     * @param keeping what outlives the process
     * @param settings bounds, order and observers
     */
    public Delivery(DispatchTable table, Platform platform, Keeping keeping, DeliverySettings settings) {
        this(table, platform, keeping, settings, RealWorld.of(settings.executor(), log(platform)));
    }

    Delivery(DispatchTable table, Platform platform, Keeping keeping, DeliverySettings settings, World world) {
        this.table = table;
        this.log = log(platform);
        this.matchLog = new MatchLog(table, log);
        this.startAt = settings.startAt();
        this.checkpoint = keeping.checkpoint();
        this.intake = new Intake(settings.maxInFlight());
        this.ledger = new Ledger(checkpoint);
        var observer = new SafeObserver(settings.observers(), log);
        this.contact = new Contact(world, observer, log);
        var stopping = new AtomicBoolean();
        this.engine = new Engine(
                platform.api(),
                platform.secrets(),
                observer,
                world,
                new Watchdog(world),
                new Outage(platform.probe(), intake, world, log),
                new Storage(intake, log, stopping),
                keeping.letters(),
                platform.api().secretMask()::mask,
                log,
                stopping);
        this.lanes = new Lanes(
                new OrderKeys(settings.orderBy(), log),
                new KeyedExecutor(world.executor(), world::after, settings.concurrency(), world.turns()),
                engine);
    }

    private static ProblemLog log(Platform platform) {
        return ProblemLog.of(Delivery.class, platform.api().secretMask()::mask);
    }

    @Override
    public CompletionStage<Void> accept(Event event) throws InterruptedException {
        var known = ledger.find(event.id());
        if (known != null) {
            return known;
        }
        if (event.topic().startsWith("secret:")) {
            engine.secrets().forgetAll();
        }
        var matching = remaining(event);
        matchLog.received(event, !matching.isEmpty());
        engine.observer().received(event, matching.size());
        if (matching.isEmpty()) {
            ledger.passed(event);
            engine.observer().settled(event);
            return CompletableFuture.completedStage(null);
        }
        enter();
        return begin(event, matching);
    }

    private void enter() throws InterruptedException {
        if (ledger.isOverfull()) {
            pauseUntilTheOldestIsSettled();
        }
        intake.enter();
    }

    private void pauseUntilTheOldestIsSettled() {
        ledger.oldest().ifPresent(oldest -> {
            var reason = "Event " + oldest.event().id() + " (" + oldest.event().topic()
                    + ") is not settled, and more than 100,000 later ones are, which is as many as are remembered.";
            if (intake.pause(ledger, reason)) {
                log.warn("Paused: " + reason);
            }
        });
        if (!ledger.isOverfull()) {
            intake.resume(ledger);
        }
    }

    private CompletionStage<Void> begin(Event event, List<Route> routes) {
        var flight = new Flight(event, ledger.place(event), engine.now(), routes, new EventScope(event, log));
        if (ledger.begin(flight)) {
            lanes.submit(flight, new EventProgress(flight, intake, ledger, engine, warned));
            return flight.settled();
        }
        intake.leave();
        var known = ledger.find(event.id());
        return known == null ? CompletableFuture.completedStage(null) : known;
    }

    /** Without those that an earlier run was done with. */
    private List<Route> remaining(Event event) {
        var matching = table.match(event);
        var done = ledger.handlersDone(event.id());
        return done.isEmpty()
                ? matching
                : matching.stream().filter(route -> !done.contains(route.id())).toList();
    }

    @Override
    public Optional<Instant> resumeFrom() {
        return ledger.mark().or(() -> Optional.ofNullable(startAt));
    }

    @Override
    public void handedOver(Instant before) {
        try {
            ledger.handedOver(before);
        } catch (CheckpointException failure) {
            log.warn("The mark stays where it was for now: " + failure.getMessage());
        }
    }

    @Override
    public void connected() {
        contact.made();
    }

    @Override
    public void disconnected(String reason) {
        contact.lost(reason);
    }

    @Override
    public String mask(String text) {
        return engine.mask().apply(text);
    }

    /** Whether {@link #accept} would take an event in without waiting. */
    boolean isOpen() {
        return intake.isOpen() && !ledger.isOverfull();
    }

    /**
     * Whether no earlier run has left a mark.
     *
     * @return true on a first start
     */
    public boolean isFirstStart() {
        return ledger.mark().isEmpty();
    }

    /**
     * The source is connected: what it has handed over is put on record from now on.
     *
     * @throws CheckpointException when the state cannot be written
     */
    public void started() {
        ledger.started();
        contact.made();
        started = true;
        renewLater();
    }

    private void renewLater() {
        engine.world().after(BETWEEN_RENEWALS, this::renew);
    }

    private void renew() {
        if (checkpoint.renew()) {
            renewLater();
        } else if (engine.stopping().compareAndSet(false, true)) {
            log.error("Stopped handling events: another process may have taken over the state. Restart this one.");
            intake.pause(checkpoint, "Another process may have taken over the state.");
            engine.watchdog().interruptAll();
        }
    }

    /**
     * The handlers that were given up.
     *
     * @return the dead letters, to be looked at and retried
     */
    public DeadLetters deadLetters() {
        return new ParkedHandlers(table, engine, intake, lanes);
    }

    /**
     * How the delivery is.
     *
     * @return what holds at this moment
     */
    public Health health() {
        return new HealthCheck(intake, ledger, engine.watchdog(), contact, engine.world())
                .health(started, engine.isStopping());
    }

    /**
     * Waits until no event is in hand, then ends the threads and closes the checkpoint. The source must have been stopped.
     *
     * @param grace how long to wait; what still runs then is interrupted and stays unsettled
     * @return what was left unsettled, one text for each event
     */
    public List<String> drain(Duration grace) {
        try {
            var unused = intake.awaitEmpty(grace);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
        engine.stopping().set(true);
        engine.watchdog().interruptAll();
        engine.world().close();
        try {
            checkpoint.close();
        } catch (CheckpointException failure) {
            log.error(String.valueOf(failure.getMessage()));
        }
        return ledger.flights().stream()
                .map(flight -> flight.event().id() + " (" + flight.event().topic() + ")")
                .sorted()
                .toList();
    }
}
