// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static dev.earmark.source.StubFlatfile.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.HeardLog;
import dev.earmark.api.ApiException;
import dev.earmark.api.EventQuery;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PollingSourceTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final RecordingSink sink = new RecordingSink();
    private final FakePace pace = new FakePace();
    private StubFlatfile flatfile;
    private PollingSource source;

    @BeforeEach
    void start() throws IOException {
        flatfile = new StubFlatfile();
        var scope = EventQuery.all().environment(StubFlatfile.ENVIRONMENT);
        source = new PollingSource(flatfile.client(), scope, Duration.ofMillis(500), pace);
    }

    @AfterEach
    void stop() {
        source.stop();
        flatfile.close();
    }

    @Test
    void handsOverEachEventOnce() throws Exception {
        sink.resume = now;
        source.start(sink);
        flatfile.publish("us_evt_1", now);
        assertThat(sink.take(1)).containsExactly("us_evt_1");
        assertThat(pace.sleeps.take()).isEqualTo(Duration.ofMillis(500));
        assertThat(pace.sleeps.take()).isEqualTo(Duration.ofMillis(500));
        flatfile.publish("us_evt_2", now);
        assertThat(sink.take(1)).containsExactly("us_evt_2");
        assertThat(sink.repeats()).isZero();
        assertThat(sink.takeNews()).isEqualTo("connected");
    }

    @Test
    void beginsWhereTheLastRunEnded() throws Exception {
        flatfile.publish("us_evt_1", now.minusSeconds(100));
        flatfile.publish("us_evt_2", now.minusSeconds(90));
        sink.resume = now.minusSeconds(90);
        source.start(sink);
        assertThat(sink.take(1)).containsExactly("us_evt_2");
    }

    @Test
    void waitsAsLongAsThePlatformAsks() throws Exception {
        var scope = EventQuery.all().environment(StubFlatfile.ENVIRONMENT);
        source = new PollingSource(flatfile.client(Duration.ofSeconds(5)), scope, Duration.ofMillis(500), pace);
        flatfile.nextList(status(429, "", "Retry-After", "30"));
        sink.resume = now;
        source.start(sink);
        flatfile.publish("us_evt_1", now);
        assertThat(sink.take(1)).containsExactly("us_evt_1");
        assertThat(pace.sleeps.take()).isEqualTo(Duration.ofMillis(30_075));
    }

    @Test
    void tellsAnOutageAndItsEndOnce() throws Exception {
        for (var i = 0; i < 3; i++) {
            flatfile.nextList(status(400, "{\"errors\":[{\"message\":\"no\"}]}"));
        }
        sink.resume = now.minusSeconds(1);
        flatfile.publish("us_evt_1", now);
        source.start(sink);
        assertThat(sink.take(1)).containsExactly("us_evt_1");
        assertThat(sink.takeNews())
                .isEqualTo("disconnected: GET /events answered 400: the platform finds the request wrong."
                        + " The platform says: no.");
        assertThat(sink.takeNews()).isEqualTo("connected");
        assertThat(pace.sleeps.take()).isEqualTo(Duration.ofMillis(75));
    }

    @Test
    void reportsAMalformedEventOnce() throws Exception {
        var logged = HeardLog.during(() -> {
            var list = "{\"data\":[{\"id\":\"us_evt_1\",\"payload\":\"private\"}]}";
            for (var i = 0; i < 3; i++) {
                flatfile.nextList(status(200, list)).nextList(status(200, "{\"data\":[]}"));
            }
            flatfile.publish("us_evt_2", now);
            sink.resume = now.minusSeconds(1);
            source.start(sink);
            assertThat(sink.take(1)).containsExactly("us_evt_2");
        });
        assertThat(String.join("\n", logged))
                .containsOnlyOnce("An event from the platform was left out: The event us_evt_1 has no \"topic\"")
                .doesNotContain("private");
    }

    @Test
    void doesNotStartWhereThePlatformRefuses() {
        flatfile.nextList(status(403, "{\"errors\":[]}"));
        assertThatThrownBy(() -> source.start(sink)).isInstanceOf(ApiException.class);
        source.stop();
    }

    @Test
    void isQuietOnceStopped() throws Exception {
        sink.resume = now;
        source.start(sink);
        flatfile.publish("us_evt_1", now);
        sink.take(1);
        source.stop();
        source.stop();
        flatfile.publish("us_evt_2", now);
        assertThat(sink.isEmpty()).isTrue();
    }
}
