// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.fault.Fault;
import dev.earmark.testkit.fault.Target;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A platform that asks for patience is given it, also where the client's own time does not suffice to wait. */
@Timeout(60)
class RetryAfterTest {

    private static final Duration ASKED = Duration.ofSeconds(1);

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final FlatfileClient impatient = FlatfileClient.builder()
            .apiUrl(flatfile.url())
            .credentials(Credentials.apiKey(flatfile.apiKey()))
            .budget(Duration.ofMillis(800))
            .build();
    private final StreamSource stream = StreamSource.ofEnvironment(impatient, flatfile.environmentId());
    private final CountingSink sink = new CountingSink();

    @AfterEach
    void stop() {
        stream.stop();
        flatfile.close();
    }

    private void refuse(Target target) {
        flatfile.faults().next(1_000, target, Fault.status(429, ASKED));
    }

    /** Between three refusals there are two waits. */
    private void assertPatient() {
        var begun = System.nanoTime();
        while (flatfile.faults().met() < 3) {
            LockSupport.parkNanos(1_000_000);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(ASKED.multipliedBy(2));
    }

    private void assertEventsFlow() throws InterruptedException {
        flatfile.faults().clear();
        var id = flatfile.publish("{\"topic\":\"space:created\",\"domain\":\"space\"}")
                .path("id")
                .stringValue();
        assertThat(sink.awaitArrival(id)).isNotZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stream", "events"})
    void theStreamSourceIsPatientWithBoth(String what) throws Exception {
        refuse(what.equals("stream") ? Target.polls() : Target.path("/events"));
        stream.start(sink);
        assertPatient();
        assertEventsFlow();
    }

    @Test
    void theStreamSourceIsPatientWithTheCallForAToken() throws Exception {
        stream.start(sink);
        assertEventsFlow();
        refuse(Target.path("/subscription"));
        flatfile.faults().expireTokens();
        flatfile.faults().cutConnections();
        assertPatient();
        assertEventsFlow();
    }

    @Test
    void thePollingSourceIsPatient() throws Exception {
        var polling = new PollingSource(impatient, flatfile.environmentId(), Duration.ofMillis(10));
        try {
            polling.start(sink);
            assertEventsFlow();
            refuse(Target.path("/events"));
            assertPatient();
            assertEventsFlow();
        } finally {
            polling.stop();
        }
    }
}
