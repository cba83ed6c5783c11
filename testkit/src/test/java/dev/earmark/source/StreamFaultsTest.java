// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Faults;
import dev.earmark.testkit.fault.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The source under each fault of the stream: nothing lost, nothing twice, and told once. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class StreamFaultsTest {

    private static final Duration LASTING = Duration.ofSeconds(1);
    private static final Duration EVENTS_APART = Duration.ofMillis(5);
    private static final int EVENTS = 200;

    /** A loaded machine takes its time; the figures without load are those of the proofs. */
    private static final Duration RECOVERY = Duration.ofSeconds(10);

    private final CountingSink sink = new CountingSink();
    private final List<String> published = new ArrayList<>();
    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final StreamSource source = StreamSource.ofEnvironment(client(), flatfile.environmentId())
            .with(StreamSettings.DEFAULT.pollTimeout(Duration.ofSeconds(4)));

    private record Row(String name, Duration lasts, Consumer<Faults> begin, Consumer<Faults> end) {

        static Row once(String name, Consumer<Faults> fault) {
            return new Row(name, Duration.ZERO, fault, faults -> {});
        }

        static Row lasting(String name, Target target, Fault fault) {
            return new Row(name, LASTING, faults -> faults.during(LASTING, target, fault), faults -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Row> rows() {
        var polls = Target.polls();
        return Stream.of(
                new Row("refused for a time", LASTING, Faults::goDown, Faults::comeBack),
                Row.once("connections cut once", Faults::cutConnections),
                Row.once("dropped four times", faults -> faults.next(4, polls, Fault.drop())),
                Row.once("403 once", faults -> faults.next(1, polls, Fault.status(403))),
                Row.once("tokens expired", faults -> {
                    faults.expireTokens();
                    faults.cutConnections();
                }),
                Row.once("503 once", faults -> faults.next(1, polls, Fault.status(503))),
                Row.once("503 with HTML once", faults -> faults.next(1, polls, Fault.malformed(503))),
                Row.lasting("503 for a time", Target.stream(), Fault.status(503)),
                Row.once("429 once", faults -> faults.next(1, polls, Fault.status(429, Duration.ofSeconds(1)))),
                Row.lasting("429 for a time", Target.stream(), Fault.status(429, Duration.ofSeconds(1))),
                Row.once("500 once", faults -> faults.next(1, polls, Fault.status(500))),
                Row.once("HTML once", faults -> faults.next(1, polls, Fault.malformed())),
                Row.once("reply cut in its body once", faults -> faults.next(1, polls, Fault.cut())),
                Row.once("never answered once", faults -> faults.next(1, polls, Fault.stall())),
                Row.lasting("all is lost for a time", Target.everything(), Fault.status(503)));
    }

    private FlatfileClient client() {
        return FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(Credentials.apiKey(flatfile.apiKey()))
                .build();
    }

    @AfterEach
    void stop() {
        source.stop();
        flatfile.close();
    }

    private String publish() {
        var event = flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}");
        var id = event.path("id").stringValue();
        published.add(id);
        return id;
    }

    private void publishFor(int events) {
        for (var i = 0; i < events; i++) {
            publish();
            LockSupport.parkNanos(EVENTS_APART.toNanos());
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void losesNothingRepeatsNothingAndTellsOnce(Row row) throws Exception {
        source.start(sink);
        publishFor(EVENTS / 4);
        sink.awaitArrival(publish());

        row.begin().accept(flatfile.faults());
        var over = System.nanoTime() + row.lasts().toNanos();
        publishFor(EVENTS / 2);
        while (System.nanoTime() < over) {
            publishFor(1);
        }
        row.end().accept(flatfile.faults());
        var ended = System.nanoTime();
        var recovered = sink.awaitArrival(publish());
        publishFor(EVENTS / 4);
        for (var id : published) {
            sink.awaitArrival(id);
        }

        assertThat(sink.counts()).isEqualTo(published.stream().collect(Collectors.toMap(id -> id, id -> 1)));
        assertThat(sink.awaitNews(3)).containsExactly("connected", "disconnected", "connected");
        System.out.printf(
                "%-28s lost 0, twice 0, flowing after %d ms%n", row, TimeUnit.NANOSECONDS.toMillis(recovered - ended));
        assertThat(Duration.ofNanos(recovered - ended)).isLessThan(RECOVERY);
    }
}
