// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.checkpoint.Settlement;
import dev.earmark.deadletter.DeadLetter;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One schedule: a source that polls, handlers that fail, a platform and a disk that come and go, and crashes. */
final class ModelSchedule {

    private static final Duration SPAN = Duration.ofSeconds(60);
    private static final Duration TROUBLE = Duration.ofSeconds(75);
    private static final Duration QUIET = Duration.ofMinutes(3);

    private final Random random;
    private final long seed;
    private final CrashedStore checkpoints = new CrashedStore();
    private final DeadLetterStore letters = DeadLetterStore.inMemory();
    private final ModelHandlers handlers;
    private final ModelEvents events;
    private final Set<String> repeatable = new HashSet<>();
    private Lab lab;
    private Delivery delivery;
    private Duration fullUntil = Duration.ofSeconds(-10);
    private boolean trouble = true;
    private boolean crashed;
    private int crashes;

    ModelSchedule(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.handlers = new ModelHandlers(random, this::crashesNow, () -> lab.platformIsUp);
        this.lab = lab(Duration.ZERO);
        this.events = new ModelEvents(random, lab.world.now(), SPAN, 20 + random.nextInt(60));
        this.delivery = lab.open(handlers.lambdas());
    }

    private Lab lab(Duration since) {
        var next = new Lab(new VirtualWorld(seed + crashes, since));
        next.checkpoints = CrashedStore.after(checkpoints);
        next.letters = letters;
        next.settings =
                new DeliverySettings(1 + random.nextInt(4), 4 + random.nextInt(30), null, null, null, List.of());
        return next;
    }

    /** How often it crashed. */
    int run() {
        begin();
        while (lab.world.elapsed().compareTo(TROUBLE) < 0) {
            step();
        }
        trouble = false;
        lab.platformIsUp = true;
        checkpoints.isFull = false;
        var end = lab.world.elapsed().plus(QUIET);
        while (lab.world.elapsed().compareTo(end) < 0) {
            step();
        }
        checkEnd();
        return crashes;
    }

    private void step() {
        lab.world.step();
        if (!crashed && trouble && random.nextInt(400) == 0) {
            crashed = true;
            lab.world.kill();
        }
        if (crashed) {
            restart();
        }
    }

    /** In the middle of a handler. */
    private boolean crashesNow() {
        if (trouble && random.nextInt(300) == 0) {
            crashed = true;
            lab.world.kill();
        }
        return crashed;
    }

    private void restart() {
        checkMark();
        excuseUnwritten();
        crashes++;
        crashed = false;
        if (random.nextInt(3) == 0) {
            losePower();
        }
        var elapsed = lab.world.elapsed().plusMillis(random.nextInt(3_000));
        var wasUp = lab.platformIsUp;
        lab = lab(elapsed);
        lab.platformIsUp = wasUp;
        checkpoints.isFull = false;
        delivery = lab.open(handlers.lambdas());
        begin();
    }

    /** While the disk was full, and until it is tried again, what succeeds is not on record. */
    private void excuseUnwritten() {
        if (lab.world.elapsed().minus(Duration.ofSeconds(2)).compareTo(fullUntil) > 0 && !checkpoints.isFull) {
            return;
        }
        var written = new HashSet<String>();
        for (var settlement : checkpoints.settled) {
            written.add(settlement.eventId() + "/" + settlement.handlerId());
        }
        for (var pair : handlers.successes.keySet()) {
            var event = pair.substring(0, pair.indexOf('/'));
            var name = pair.substring(pair.indexOf('/') + 1);
            if (!written.contains(event + "/null") && !written.contains(event + "/" + Lambdas.id(name))) {
                repeatable.add(event);
            }
        }
    }

    /** The last group had not reached the disk. */
    private void losePower() {
        var lost = Math.min(random.nextInt(4), checkpoints.settled.size());
        for (var count = 0; count < lost; count++) {
            var settlement = checkpoints.settled.remove(checkpoints.settled.size() - 1);
            repeatable.add(settlement.eventId());
        }
    }

    private void begin() {
        if (delivery.isFirstStart()) {
            delivery.handedOver(lab.world.now());
        }
        delivery.started();
        poll(delivery, delivery.resumeFrom().orElseThrow());
        if (trouble) {
            disturb(delivery);
        }
    }

    /** Reads everything since an instant, and again some time later, as long as the process lives. */
    private void poll(Delivery to, Instant since) {
        var now = lab.world.now();
        var batch = new ArrayList<>(events.since(since, now));
        var next = now.minus(ModelEvents.OVERLAP);
        if (trouble && random.nextInt(10) == 0 && !batch.isEmpty()) {
            batch.addAll(batch.subList(0, 1 + random.nextInt(batch.size())));
        }
        if (trouble && random.nextInt(10) == 0) {
            to.disconnected("the platform answered 503");
            lab.world.after(pause(), () -> poll(to, since));
            return;
        }
        to.connected();
        handOver(to, batch, 0, next.isAfter(since) ? next : since);
    }

    private void handOver(Delivery to, List<Event> batch, int from, Instant next) {
        for (var place = from; place < batch.size(); place++) {
            if (!to.isOpen()) {
                var rest = place;
                lab.world.after(Duration.ofMillis(10), () -> handOver(to, batch, rest, next));
                return;
            }
            lab.accept(to, batch.get(place));
            assertThat(to.health().inHand()).isLessThanOrEqualTo(lab.settings.maxInFlight());
        }
        to.handedOver(next);
        lab.world.after(pause(), () -> poll(to, next));
    }

    private Duration pause() {
        return Duration.ofMillis(100 + random.nextInt(2_000));
    }

    /** Takes the platform or the disk away for a while, now and then. */
    private void disturb(Delivery of) {
        lab.world.after(Duration.ofMillis(500 + random.nextInt(8_000)), () -> {
            lab.platformIsUp = !trouble || random.nextInt(3) > 0;
            fullUntil = checkpoints.isFull ? lab.world.elapsed() : fullUntil;
            checkpoints.isFull = trouble && random.nextInt(6) == 0;
            disturb(of);
        });
    }

    /** Every event before the mark is settled: on record, or passed by the handlers' own account. */
    private void checkMark() {
        var mark = checkpoints.mark;
        if (mark == null) {
            return;
        }
        for (var listed : events.all()) {
            if (listed.createdAt().isBefore(mark)) {
                checkDone(listed.event().id());
            }
        }
    }

    private void checkDone(String eventId) {
        var parked = parked();
        for (var name : ModelHandlers.NAMES) {
            var pair = eventId + "/" + name;
            var done = handlers.successes.getOrDefault(pair, 0) > 0 || parked.contains(pair);
            assertThat(done)
                    .as("%s is done with, the mark is %s", pair, checkpoints.mark)
                    .isTrue();
        }
    }

    private Set<String> parked() {
        var parked = new HashSet<String>();
        letters.forEach(letter -> parked.add(letter.eventId() + "/" + name(letter)));
        return parked;
    }

    private static String name(DeadLetter letter) {
        return letter.handlerId().substring(letter.handlerId().indexOf('#') + 1).replace("()", "");
    }

    private void checkEnd() {
        checkMark();
        for (var listed : events.all()) {
            checkDone(listed.event().id());
        }
        handlers.successes.forEach((pair, count) -> {
            var event = pair.substring(0, pair.indexOf('/'));
            if (!repeatable.contains(event) && !handlers.withActions.contains(event)) {
                assertThat(count).as("%s succeeded", pair).isEqualTo(1);
            }
        });
        for (var pair : parked()) {
            assertThat(handlers.isFatal(pair)).as("%s is parked", pair).isTrue();
        }
        assertThat(delivery.health().ready()).as("%s", delivery.health()).isTrue();
        assertThat(delivery.health().inHand()).isZero();
        assertThat(checkpoints.settled).extracting(Settlement::eventId).doesNotContainNull();
    }
}
