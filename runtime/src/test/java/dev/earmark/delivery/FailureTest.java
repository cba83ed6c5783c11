// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dev.earmark.api.EventQuery;
import dev.earmark.api.FlatfileClient;
import dev.earmark.api.FlatfileException;
import dev.earmark.auth.Credentials;
import dev.earmark.deadletter.DeadLetter;
import dev.earmark.deadletter.DeadLetterException;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.deadletter.DeadLetters.Retried;
import dev.earmark.dispatch.ArgumentException;
import dev.earmark.secret.SecretException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    private final Lab lab = new Lab();
    private final List<String> calls = new ArrayList<>();

    @Test
    void retriesUntilTheHandlerSucceeds() {
        var delivery = lab.start(new Lambdas().on("**", "flaky", (event, context) -> {
            calls.add("attempt " + context.attempt());
            if (context.attempt() < 3) {
                throw new IOException("not yet");
            }
        }));
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(10));

        assertThat(calls).containsExactly("attempt 1", "attempt 2", "attempt 3");
        assertThat(settled).isCompleted();
        assertThat(delivery.deadLetters().list()).isEmpty();
    }

    @Test
    void parksWhatFailsEachTime() {
        var delivery = lab.start(new Lambdas().on("**", "broken", (event, context) -> {
            calls.add("attempt");
            throw new IOException("the receiver answered 500");
        }));
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofMinutes(1));

        assertThat(calls).hasSize(6);
        assertThat(settled).isCompleted();
        assertThat(delivery.deadLetters().list()).singleElement().satisfies(letter -> {
            assertThat(letter.id()).isEqualTo("us_evt_1/" + Lambdas.id("broken"));
            assertThat(letter.attempts()).isEqualTo(6);
            assertThat(letter.cause()).isEqualTo("IOException: the receiver answered 500");
            assertThat(letter.eventJson()).contains("\"us_evt_1\"");
        });
    }

    static List<Supplier<Throwable>> fatal() {
        return List.of(
                () -> new StackOverflowError(),
                () -> new AssertionError("a bug"),
                () -> new ArgumentException("The event lacks what a parameter needs."),
                () -> new SecretException.Missing("KEY", "There is no secret \"KEY\"."),
                () -> new SecretException.Forbidden("KEY", "The secret \"KEY\" may not be read."),
                () -> new CompletionException(new AssertionError("a bug")),
                () -> new FileNotFoundException("aborted on"));
    }

    @ParameterizedTest
    @MethodSource("fatal")
    void parksAtOnceWhatWouldFailAlike(Supplier<Throwable> failure) {
        var delivery = lab.start(new Lambdas()
                .on("**", "broken", policy -> policy.abortOn(FileNotFoundException.class), (event, context) -> {
                    calls.add("attempt");
                    throw failure.get();
                }));
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofMinutes(1));

        assertThat(calls).hasSize(1);
        assertThat(delivery.deadLetters().list()).hasSize(1);
    }

    @Test
    void retriesOnlyWhatRetryOnNames() {
        var delivery = lab.start(new Lambdas()
                .on("**", "picky", policy -> policy.retryOn(IOException.class), (event, context) -> {
                    calls.add("attempt");
                    if (context.attempt() == 1) {
                        throw new IOException("again");
                    }
                    throw new IllegalStateException("enough");
                }));
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofMinutes(1));

        assertThat(calls).hasSize(2);
    }

    @Test
    void aStageThatEndsInFailureIsAFailure() {
        var delivery = lab.start(new Lambdas()
                .onAsync(
                        "**",
                        "later",
                        policy -> policy,
                        (event, context) -> context.attempt() == 1
                                ? CompletableFuture.failedFuture(new IOException("no"))
                                : CompletableFuture.completedFuture("done")));
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(5));

        assertThat(settled).isCompleted();
        assertThat(delivery.deadLetters().list()).isEmpty();
    }

    @Test
    void anInterruptThatIsNotOursIsAFailureAndDoesNotStay() {
        var delivery = lab.start(new Lambdas().on("**", "interrupted", (event, context) -> {
            calls.add("interrupted: " + Thread.currentThread().isInterrupted());
            if (context.attempt() == 1) {
                Thread.currentThread().interrupt();
                throw new InterruptedException();
            }
        }));
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(5));

        assertThat(calls).containsExactly("interrupted: false", "interrupted: false");
    }

    @Test
    void anOutageOfThePlatformPausesAndDoesNotCountAsAttempts() {
        var delivery = lab.start(new Lambdas()
                .on("**", "caller", policy -> policy.retry(0, "1s", "1s", 0, "1s"), (event, context) -> {
                    calls.add("attempt " + context.attempt());
                    if (!lab.platformIsUp) {
                        throw new SecretException.Unreachable("KEY", "Flatfile did not answer.");
                    }
                }));
        lab.platformIsUp = false;
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(330));

        assertThat(calls).containsExactly("attempt 1");
        assertThat(delivery.health().ready()).isFalse();
        assertThat(delivery.health().reasons())
                .containsExactly(
                        "Paused: Flatfile does not serve this listener: GET /events was answered with 503",
                        "Event us_evt_1 (records:created) has been in hand for 330 s.");

        lab.platformIsUp = true;
        lab.world.run(Duration.ofSeconds(1));

        assertThat(calls).containsExactly("attempt 1", "attempt 2");
        assertThat(settled).isCompleted();
        assertThat(delivery.health().ready()).isTrue();
        assertThat(delivery.deadLetters().list()).isEmpty();
    }

    @Test
    void probesNoSoonerThanThePlatformAsksFor() throws Exception {
        var delivery = lab.start(new Lambdas().on("**", "caller", (event, context) -> {
            throw new SecretException.Unreachable("KEY", "Flatfile did not answer.");
        }));
        lab.platformIsUp = false;
        lab.refusal = refusedFor(7);
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofMillis(6_900));
        assertThat(lab.probes).isOne();

        lab.world.run(Duration.ofMillis(200));
        assertThat(lab.probes).isEqualTo(2);
    }

    /** What the client throws where it is answered 429 with a Retry-After that its budget has no room for. */
    private static FlatfileException refusedFor(int seconds) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(seconds));
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
        });
        server.start();
        try {
            var api = FlatfileClient.builder()
                    .apiUrl("http://127.0.0.1:" + server.getAddress().getPort())
                    .credentials(Credentials.apiKey("sk_test_not_a_real_key"))
                    .budget(Duration.ofSeconds(1))
                    .build();
            return catchThrowableOfType(
                    FlatfileException.class, () -> api.events().list(EventQuery.all()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aCallThatFailsThoughThePlatformServesIsRetriedAsUsual() {
        var delivery = lab.start(new Lambdas().on("**", "caller", (event, context) -> {
            calls.add("attempt");
            throw new SecretException.Unreachable("KEY", "The vault did not answer.");
        }));
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofMinutes(1));

        assertThat(calls).hasSize(6);
        assertThat(delivery.deadLetters().list()).hasSize(1);
    }

    @Test
    void aRetriedLetterRunsItsHandlerOnlyAndIsGoneWhenThatSucceeds() throws Exception {
        var isMended = new boolean[1];
        var delivery = lab.start(new Lambdas()
                .on("**", "fine", (event, context) -> calls.add("fine"))
                .on("**", "broken", (event, context) -> {
                    if (!isMended[0]) {
                        throw new AssertionError("a bug");
                    }
                    calls.add("mended");
                }));
        lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(1));
        var id = "us_evt_1/" + Lambdas.id("broken");

        var inVain = delivery.deadLetters().retry(id).toCompletableFuture();
        lab.world.run(Duration.ofSeconds(1));
        assertThat(inVain.get()).isEqualTo(Retried.PARKED);
        assertThat(delivery.deadLetters().list()).hasSize(1);

        isMended[0] = true;
        var retried = delivery.deadLetters().retryAll().get(0).toCompletableFuture();
        lab.world.run(Duration.ofSeconds(1));
        assertThat(retried.get()).isEqualTo(Retried.SUCCEEDED);
        assertThat(calls).containsExactly("fine", "mended");
        assertThat(delivery.deadLetters().list()).isEmpty();
    }

    @Test
    void aLetterThatCannotBeWrittenLeavesTheEventUnsettledUntilItCan() {
        var full = new FullStore();
        lab.letters = full;
        var delivery = lab.start(new Lambdas().on("**", "broken", (event, context) -> {
            calls.add("attempt");
            throw new AssertionError("a bug");
        }));
        var settled = lab.accept(delivery, Lab.event("us_evt_1"));
        lab.world.run(Duration.ofSeconds(10));

        assertThat(settled).isNotDone();
        assertThat(delivery.health().reasons()).containsExactly("Paused: The disk is full.");

        full.isFull = false;
        lab.world.run(Duration.ofSeconds(2));

        assertThat(settled).isCompleted();
        assertThat(calls).hasSize(1);
        assertThat(delivery.health().ready()).isTrue();
        assertThat(delivery.deadLetters().list()).hasSize(1);
    }

    private static final class FullStore implements DeadLetterStore {

        private final DeadLetterStore inner = DeadLetterStore.inMemory();
        private boolean isFull = true;

        @Override
        public void add(DeadLetter letter) {
            if (isFull) {
                throw new DeadLetterException("The disk is full.");
            }
            inner.add(letter);
        }

        @Override
        public boolean remove(String id) {
            return inner.remove(id);
        }

        @Override
        public void forEach(Consumer<? super DeadLetter> reader) {
            inner.forEach(reader);
        }
    }
}
