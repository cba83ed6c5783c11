// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.HeardLog;
import dev.earmark.OrderKey;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.checkpoint.CheckpointException;
import dev.earmark.deadletter.DeadLetter;
import dev.earmark.event.Event;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.secret.SecretValue;
import dev.earmark.source.StreamSource;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The sentences of the delivery contract, each by the simplest case; the model test looks for the others. */
class ContractTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private Lab lab = new Lab();
    private final List<String> calls = new ArrayList<>();

    @Test
    @DisplayName("1. At least once")
    void anEventIsHandledUntilItsHandlersHaveSucceededAndNotAgain() {
        var handlers = new Lambdas()
                .on("**", "first", (event, context) -> calls.add("first"))
                .on("**", "second", (event, context) -> {
                    calls.add("second");
                    if (context.attempt() == 1) {
                        throw new IOException("once");
                    }
                });
        var delivery = lab.start(handlers);
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        assertThat(lab.accept(delivery, Lab.event("us_evt_1"))).isSameAs(settled);
        lab.world.run(Duration.ofSeconds(5));
        assertThat(lab.accept(delivery, Lab.event("us_evt_1"))).isCompleted();
        lab.world.run(Duration.ofSeconds(5));

        assertThat(settled).isCompleted();
        assertThat(calls).containsExactly("first", "second", "second");
    }

    @Test
    @DisplayName("1. After a crash, what was running is run again")
    void onlyWhatWasRunningIsRunAgainAfterACrash() {
        var handlers = new Lambdas()
                .on("**", "first", (event, context) -> calls.add("first"))
                .on("**", "second", (event, context) -> {
                    calls.add("second");
                    if (calls.size() == 2) {
                        lab.world.kill();
                        throw new IllegalStateException("killed");
                    }
                });
        lab.accept(lab.start(handlers), Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(1));
        var again = restart(handlers);
        lab.accept(again, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(1));

        assertThat(calls).containsExactly("first", "second", "second");
    }

    @Test
    @DisplayName("2. Nothing unsettled is forgotten")
    void theMarkNeverPassesAnEventThatIsNotSettled() {
        var isMended = new boolean[1];
        var handlers = new Lambdas().on("**", "stuck", (event, context) -> {
            if (event.id().equals("us_evt_2") && !isMended[0]) {
                throw new IOException("not yet");
            }
        });
        var delivery = lab.start(handlers);
        for (var number = 1; number <= 3; number++) {
            lab.accept(delivery, Lab.event("us_evt_" + number, "us_sp_" + number, NOON.plusSeconds(number)));
        }
        delivery.handedOver(NOON.plusSeconds(60));
        lab.world.run(Duration.ofSeconds(1));
        assertThat(delivery.resumeFrom()).contains(NOON.plusSeconds(2));

        isMended[0] = true;
        lab.world.run(Duration.ofMinutes(1));
        assertThat(delivery.resumeFrom()).contains(NOON.plusSeconds(60));
    }

    @Test
    @DisplayName("2. Shutdown abandons what is running, never settles it, and says what it left")
    void aStopLeavesWhatDidNotEndForTheNextStart() {
        var handlers = new Lambdas().on("**", "failing", (event, context) -> {
            throw new IOException("no");
        });
        var delivery = lab.start(handlers);
        var settled = lab.accept(delivery, Lab.event("us_evt_1", "us_sp_1", NOON));
        delivery.handedOver(NOON.plusSeconds(60));
        lab.world.run(Duration.ofSeconds(1));

        assertThat(delivery.drain(Duration.ZERO)).containsExactly("us_evt_1 (records:created)");
        assertThat(settled).isNotDone();
        assertThat(delivery.health().alive()).isFalse();
        assertThat(restart(handlers).resumeFrom()).contains(NOON);
    }

    @Test
    @DisplayName("3. Gaps are filled")
    void aRestartReadsFromTheMarkAndDropsWhatWasHandled() {
        var handlers = new Lambdas().on("**", "handler", (event, context) -> calls.add(event.id()));
        var delivery = lab.start(handlers);
        lab.accept(delivery, Lab.event("us_evt_1", "us_sp_1", NOON.plusSeconds(1)));
        lab.world.run(Duration.ofSeconds(1));
        delivery.handedOver(NOON);
        var unused = delivery.drain(Duration.ZERO);

        var again = restart(handlers);
        assertThat(again.resumeFrom()).contains(NOON);
        lab.accept(again, Lab.event("us_evt_1", "us_sp_1", NOON.plusSeconds(1)));
        lab.accept(again, Lab.event("us_evt_missed", "us_sp_1", NOON.plusSeconds(2)));
        lab.world.run(Duration.ofSeconds(1));
        assertThat(calls).containsExactly("us_evt_1", "us_evt_missed");
    }

    @Test
    @DisplayName("4. Order")
    void eventsOfOneKeyRunOneAfterAnotherAndOthersMeanwhile() {
        var delivery = lab.start(new Lambdas().on("**", "handler", (event, context) -> {
            calls.add(event.id() + "." + context.attempt());
            if (event.id().equals("a1") && context.attempt() == 1) {
                throw new IOException("once");
            }
        }));
        lab.accept(delivery, Lab.event("a1", "us_sp_a"));
        lab.accept(delivery, Lab.event("a2", "us_sp_a"));
        lab.accept(delivery, Lab.event("b1", "us_sp_b"));
        lab.world.run(Duration.ofSeconds(5));

        assertThat(calls).containsSubsequence("a1.1", "a1.2", "a2.1").containsSubsequence("b1.1", "a1.2");
    }

    @Test
    @DisplayName("4. Within an event handlers run in table order")
    void handlersOfOneKeyRunInTableOrderAndThoseOfAnotherOnTheirOwn() {
        var delivery = lab.start(new Lambdas()
                .on("**", "a", (event, context) -> calls.add("a"))
                .on("**", "b", policy -> policy.ordered(OrderKey.SPACE), (event, context) -> calls.add("b"))
                .on("**", "c", policy -> policy.ordered(OrderKey.NONE), (event, context) -> calls.add("c"))
                .on("**", "d", policy -> policy.ordered(OrderKey.SHEET), (event, context) -> calls.add("d")));
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(1));

        assertThat(calls).hasSize(4).containsSubsequence("a", "b", "d").contains("c");
        assertThat(settled).isCompleted();
    }

    @Test
    @DisplayName("5. Isolation")
    void aPoisonEventParksAloneAndKeepsTheOrderOfItsKey() {
        var delivery = lab.start(new Lambdas().on("**", "handler", (event, context) -> {
            if (event.id().equals("us_evt_500")) {
                throw new IOException("poison");
            }
            calls.add(event.id());
        }));
        var stages = new ArrayList<CompletionStage<Void>>();
        for (var number = 0; number < 1_000; number++) {
            stages.add(lab.accept(delivery, Lab.event("us_evt_" + number, "us_sp_" + number % 10)));
        }
        lab.world.run(Duration.ofMillis(1));
        assertThat(calls).as("other keys do not wait").hasSize(950);
        lab.world.run(Duration.ofSeconds(20));

        assertThat(stages).allSatisfy(stage -> assertThat(stage).isCompleted());
        assertThat(calls).hasSize(999);
        assertThat(calls.stream().filter(id -> id.endsWith("0")).map(id -> Integer.valueOf(id.substring(7))))
                .isSorted();
        assertThat(delivery.deadLetters().list())
                .extracting(DeadLetter::eventId)
                .containsExactly("us_evt_500");
    }

    @Test
    @DisplayName("6. Nothing is swallowed")
    void everyFailureEndsAsARetryOrADeadLetterWithALogLine() {
        var heard = HeardLog.during(() -> {
            var delivery = lab.start(new Lambdas()
                    .on("**", "broken", policy -> policy.retry(1, "1s", "1s", 0, "1m"), (event, context) -> {
                        throw new IOException("the receiver answered 500");
                    }));
            lab.accept(delivery, Lab.event("us_evt_1"));
            lab.world.run(Duration.ofSeconds(5));
        });
        var handler = Lambdas.id("broken") + " for event us_evt_1 (records:created)";
        assertThat(heard)
                .anyMatch(line -> line.contains("WARN")
                        && line.contains("Handler " + handler + " failed, attempt 1; next attempt in 1000 ms:"
                                + " IOException: the receiver answered 500"))
                .anyMatch(line -> line.contains("ERROR")
                        && line.contains(
                                "Handler " + handler + " was given up after 2 attempts and parked as a dead letter:"));
    }

    @Test
    @DisplayName("7. Secrets stay secret")
    void noSecretValueAndNoTokenIsToldWhateverAHandlerDoesWithThem() {
        var secret = "not-a-real-secret-value";
        var told = new ArrayList<String>();
        lab.secrets.put("EXTERNAL_API_KEY", secret);
        Lab.API.secretMask().add(SecretValue.of(Lab.KEY)); // As its first call does.
        lab.observers.add(new EarmarkObserver() {
            @Override
            public void failed(Event event, String handlerId, int attempt, Throwable failure) {
                told.add(event.toString());
            }
        });
        told.addAll(HeardLog.during(() -> {
            var delivery = lab.start(new Lambdas()
                    .on("**", "careless", policy -> policy.retry(1, "1s", "1s", 0, "1m"), (event, context) -> {
                        var value = context.secret("EXTERNAL_API_KEY");
                        told.add(value + " " + context + " " + context.job());
                        throw new IOException(
                                "POST https://example.com/?key=" + value.reveal(),
                                new IOException("Authorization: Bearer " + Lab.KEY));
                    })
                    .on("**", "lost", (event, context) -> context.secret("MISSING_KEY")));
            lab.accept(delivery, Lab.event("us_evt_1", "us_sp_1\", \"jobId\": \"us_jb_1\", \"note\": \"" + secret));
            lab.world.run(Duration.ofSeconds(5));
            delivery.deadLetters().list().forEach(letter -> told.add(letter.toString()));
            told.add(delivery.health().toString());
        }));

        assertThat(told)
                .anyMatch(line -> line.startsWith("DeadLetter[") && line.contains("key=[secret]"))
                .anyMatch(line -> line.startsWith("DeadLetter[") && line.contains("MISSING_KEY"))
                .noneMatch(line -> line.contains(secret))
                .noneMatch(line -> line.contains(Lab.KEY));
    }

    @Test
    @DisplayName("7. The bearer token is sent to the API and nowhere else")
    void noOtherOriginGetsTheBearerToken() throws Exception {
        try (var api = new Origin();
                var elsewhere = new Origin()) {
            api.answer("/v1/subscription", 200, """
                    {"data": {"accountId": "us_acc_1", "subscribeKey": "sub-c-1", "token": "not-a-real-stream-token"}}""");
            api.redirect("/v1/events", elsewhere.url() + "/v1/events");
            elsewhere.answer("/", 200, """
                    {"t": {"t": "17000000000000000", "r": 12}, "m": []}""");
            var client = FlatfileClient.builder()
                    .apiUrl(api.url())
                    .credentials(Credentials.apiKey(Lab.KEY))
                    .build();
            var source = StreamSource.ofEnvironment(client, "us_env_1").at(URI.create(elsewhere.url()));
            source.start(lab.start(new Lambdas()));
            api.await("/v1/events");
            elsewhere.await("/v2/subscribe/");
            source.stop();

            assertThat(api.authorizations()).containsOnly("Bearer " + Lab.KEY);
            assertThat(elsewhere.authorizations()).containsOnly("null");
            assertThat(elsewhere.asked())
                    .allMatch(asked -> asked.startsWith("/v2/subscribe/"))
                    .noneMatch(asked -> asked.contains(Lab.KEY));
        }
    }

    @Test
    @DisplayName("8. Bounded")
    void noMoreEventsAreTakenInThanMayBe() {
        lab.settings = new DeliverySettings(1, 2, null, null, null, List.of());
        var delivery = lab.start(new Lambdas().on("**", "handler", (event, context) -> calls.add(event.id())));
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.accept(delivery, Lab.event("us_evt_2"));
        assertThat(delivery.isOpen()).isFalse();

        lab.world.run(Duration.ofSeconds(1));
        assertThat(delivery.isOpen()).isTrue();
    }

    @Test
    @DisplayName("8. Intake pauses when an event holds the mark back for too long")
    void anUnsettledEventDoesNotMakeTheStateGrowWithoutEnd() {
        var isMended = new boolean[1];
        var delivery = lab.start(new Lambdas()
                .on("**", "handler", policy -> policy.retry(99, "1s", "1s", 0, "1h"), (event, context) -> {
                    if (event.id().equals("us_evt_0") && !isMended[0]) {
                        throw new IOException("no");
                    }
                }));
        for (var number = 0; number <= 100_020; number++) {
            lab.accept(delivery, Lab.event("us_evt_" + number, "us_sp_" + number, NOON.plusMillis(number * 100L)));
            if (number % 500 == 0) {
                lab.world.run(Duration.ofMillis(1));
            }
        }
        lab.world.run(Duration.ofMillis(1));
        assertThat(delivery.isOpen()).isFalse();

        isMended[0] = true;
        lab.world.run(Duration.ofSeconds(2));
        assertThat(delivery.isOpen()).isTrue();
    }

    @Test
    @DisplayName("9. One process per environment and scope")
    void aSecondDeliveryOfTheSameStateIsRefused() {
        var handlers = new Lambdas().on("**", "handler", (event, context) -> calls.add(context.idempotencyKey()));
        var delivery = lab.start(handlers);
        assertThatThrownBy(() -> lab.start(handlers)).isInstanceOf(CheckpointException.class);

        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(1));
        assertThat(calls).containsExactly("us_evt_1/" + Lambdas.id("handler"));
    }

    /** The next process, with what the last one left. */
    private Delivery restart(Lambdas handlers) {
        var next = new Lab(new VirtualWorld(2, lab.world.elapsed()));
        next.checkpoints = CrashedStore.after(lab.checkpoints);
        next.letters = lab.letters;
        lab = next;
        return next.start(handlers);
    }
}
