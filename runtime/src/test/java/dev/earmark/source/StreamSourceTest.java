// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static dev.earmark.source.StubFlatfile.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.api.ApiException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class StreamSourceTest {

    private static final Duration NEVER = Duration.ofHours(1);

    private static final StreamSettings SETTINGS = StreamSettings.DEFAULT.patience(NEVER);
    private static final List<StubFlatfile.Answer> FAULTS = List.of(
            status(400, ""),
            status(403, "{\"message\":\"Token is expired.\",\"error\":true,\"status\":403}"),
            status(404, "no"),
            status(408, ""),
            status(429, "", "Retry-After", "0"),
            status(500, "<html>"),
            status(503, "{}"),
            status(200, "<html>stream-token-1</html>"),
            status(200, ""),
            status(200, "{\"t\":{\"t\":\"17\""),
            status(200, "{\"m\":[]}"),
            status(200, "{\"t\":{\"t\":\"x\"},\"m\":[]}"),
            status(302, "", "Location", "http://127.0.0.1:1/"),
            exchange -> {
                exchange.sendResponseHeaders(200, 5_000);
                exchange.getResponseBody().write("{\"t\":".getBytes(StandardCharsets.UTF_8));
                // A connection that ends before the first byte is taken for a stale one, and the client asks again.
                exchange.getResponseBody().flush();
                exchange.close();
            });

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final RecordingSink sink = new RecordingSink();
    private StubFlatfile flatfile;
    private StreamSource source;

    @BeforeEach
    void start() throws IOException {
        flatfile = new StubFlatfile();
        source = source(SETTINGS.reconciliation(NEVER).fallback(NEVER));
        sink.resume = now;
    }

    @AfterEach
    void stop() {
        source.stop();
        flatfile.close();
    }

    private StreamSource source(StreamSettings settings) {
        return StreamSource.ofEnvironment(flatfile.client(), StubFlatfile.ENVIRONMENT)
                .with(settings);
    }

    private void publish(int from, int to) {
        flatfile.publish(ids(from, to), now.plusMillis(from));
    }

    private static String id(int number) {
        return "us_evt_%06d".formatted(number);
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(StreamSourceTest::id).toList();
    }

    @Test
    void handsOverWhatTheStreamBrings() throws Exception {
        source.start(sink);
        publish(0, 250);
        assertThat(sink.take(250)).isEqualTo(ids(0, 250));
        assertThat(sink.takeNews()).isEqualTo("connected");
    }

    @Test
    void handsOverFirstWhatWasMissedSinceTheMark() throws Exception {
        publish(0, 2_345);
        sink.resume = now.plusMillis(100);
        source.start(sink);
        publish(2_345, 2_350);
        assertThat(sink.take(2_250)).isEqualTo(ids(100, 2_350));
        assertThat(sink.marks()).first().isEqualTo(now.plusMillis(100));
    }

    @Test
    void beginsAtThePlatformsNow() throws Exception {
        flatfile.publish("us_evt_old", now.minusSeconds(60));
        sink.resume = null;
        source.start(sink);
        flatfile.publish("us_evt_new", Instant.now());
        assertThat(sink.take(1)).containsExactly("us_evt_new");
        assertThat(sink.marks().get(0)).isBetween(now.minusSeconds(1), Instant.now());
    }

    @Test
    void readsTheApiWhileTheStreamIsLost() throws Exception {
        source = source(SETTINGS.reconciliation(NEVER).fallback(Duration.ofMillis(20)));
        source.start(sink);
        publish(0, 1);
        sink.take(1);
        flatfile.streamAt("http://127.0.0.1:1");
        source.stop();
        source = source(SETTINGS.reconciliation(NEVER).fallback(Duration.ofMillis(20)));
        var other = new RecordingSink();
        other.resume = now;
        source.start(other);
        publish(1, 5);
        assertThat(other.take(5)).isEqualTo(ids(0, 5));
        assertThat(other.takeNews())
                .isEqualTo("disconnected: the event stream at 127.0.0.1:1 refused the connection or is an unknown"
                        + " host (the events API is read meanwhile)");
        publish(5, 6);
        assertThat(other.take(1)).isEqualTo(ids(5, 6));
    }

    @Test
    void survivesWhateverAPollIsAnsweredAndTellsOnceEachTime() throws Exception {
        source.start(sink);
        publish(0, 1);
        sink.take(1);
        assertThat(sink.takeNews()).isEqualTo("connected");
        var number = 1;
        for (var fault : FAULTS) {
            flatfile.nextPoll(fault);
            // The poll that is under way takes no notice.
            publish(number, number + 1);
            assertThat(sink.take(1)).isEqualTo(ids(number, number + 1));
            assertThat(sink.takeNews())
                    .as("after fault %d", number)
                    .startsWith("disconnected: ")
                    .doesNotContain("stream-token");
            assertThat(sink.takeNews()).isEqualTo("connected");
            number++;
        }
        publish(number, number + 200);
        assertThat(sink.take(200)).isEqualTo(ids(number, number + 200));
        assertThat(sink.repeats()).isZero();
    }

    @Test
    void renewsATokenThatIsDenied() throws Exception {
        source.start(sink);
        flatfile.nextPoll(status(403, ""));
        publish(0, 2);
        sink.take(2);
        assertThat(List.of(sink.takeNews(), sink.takeNews(), sink.takeNews()))
                .satisfiesExactly(
                        first -> assertThat(first).isEqualTo("connected"),
                        lost -> assertThat(lost).endsWith("answered 403 (the events API is read meanwhile)"),
                        again -> assertThat(again).isEqualTo("connected"));
        publish(2, 3);
        sink.take(1);
        assertThat(flatfile.asked("/v1/subscription")).hasSize(2);
        assertThat(flatfile.asked("/v2/subscribe").stream()
                        .map(call -> call.value("auth"))
                        .distinct())
                .containsExactly("stream-token-1", "stream-token-2");
    }

    @Test
    void isPatientWithTheApiAtTheStart() throws Exception {
        // The poll that goes on from the new event shows that the stream has brought it.
        flatfile.holdNextList(3);
        flatfile.publishToApiOnly("us_evt_old", now.minusSeconds(20));
        source = source(SETTINGS.patience(Duration.ofMillis(1)));
        sink.resume = now.minusSeconds(60);
        source.start(sink);
        publish(0, 1);
        assertThat(sink.take(2)).containsExactly("us_evt_old", "us_evt_000000");
    }

    @Test
    void goesOnFromTheSamePlaceAfterAFault() throws Exception {
        flatfile.nextPoll(status(200, "{\"t\":{\"t\":\"17\",\"r\":12},\"m\":[]}"));
        flatfile.nextPoll(status(503, ""));
        source.start(sink);
        assertThat(List.of(sink.takeNews(), sink.takeNews(), sink.takeNews()))
                .containsExactly(
                        "connected",
                        "disconnected: the event stream at "
                                + flatfile.address().substring(7)
                                + " answered 503 (the events API is read meanwhile)",
                        "connected");
        publish(0, 2);
        sink.take(2);
        assertThat(flatfile.asked("/v2/subscribe").stream().map(call -> call.value("tt")))
                .startsWith("0", "17", "0", "17");
    }

    @Test
    void asksOnceMoreForAReplyThatSaysWhereToGoOnButIsTorn() throws Exception {
        source = source(SETTINGS.reconciliation(NEVER).fallback(NEVER));
        flatfile.nextPoll(status(200, "{\"t\":{\"t\":\"17\",\"r\":12},\"m\":[]}"));
        flatfile.nextPoll(status(200, "{\"t\":{\"t\":\"99\",\"r\":12},\"m\":[{\"d\":\"{"));
        source.start(sink);
        assertThat(sink.takeNews()).isEqualTo("connected");
        assertThat(sink.takeNews()).contains("answered 200 with something else than its messages");
        assertThat(sink.takeNews()).isEqualTo("connected");
        publish(0, 2);
        assertThat(sink.take(2)).isEqualTo(ids(0, 2));
        // The poll that goes on from 99 is sent before that is seen, and given up, maybe before it gets there.
        assertThat(flatfile.asked("/v2/subscribe").stream()
                        .map(call -> call.value("tt"))
                        .filter(place -> !place.equals("99")))
                .startsWith("0", "17", "0", "17");
    }

    @Test
    void givesUpAPollThatIsNeverAnswered() throws Exception {
        source = source(SETTINGS.reconciliation(NEVER).fallback(NEVER).pollTimeout(Duration.ofMillis(300)));
        source.start(sink);
        flatfile.nextPoll(exchange -> {});
        publish(0, 1);
        assertThat(sink.take(1)).isEqualTo(ids(0, 1));
    }

    @Test
    void givesUpAPollThatDoesNotBringWhatTheApiLists() throws Exception {
        source = source(SETTINGS.reconciliation(Duration.ofMillis(50)));
        sink.resume = now.minusSeconds(60);
        source.start(sink);
        flatfile.nextPoll(exchange -> {});
        flatfile.publish("us_evt_1", now.minusSeconds(20));
        assertThat(sink.take(1)).containsExactly("us_evt_1");
        flatfile.publish("us_evt_2", now.minusSeconds(19));
        assertThat(sink.take(1)).containsExactly("us_evt_2");
        assertThat(sink.takeNews()).isEqualTo("connected");
        assertThat(sink.takeNews()).contains("did not bring what the events API lists");
        assertThat(sink.takeNews()).isEqualTo("connected");
    }

    @Test
    void keepsTheOrderWhereTheQueueOverflowedWhileHandlersWereBusy() throws Exception {
        var pace = new FakePace();
        source = source(new StreamSettings(null, NEVER, NEVER, NEVER, NEVER, pace));
        flatfile.queue(100);
        source.start(sink);
        publish(0, 1);
        sink.take(1);
        sink.room.drainPermits();
        publish(1, 2);
        flatfile.awaitAnsweredPolls(3);
        publish(2, 3);
        flatfile.awaitAnsweredPolls(4);
        publish(3, 500);
        pace.advance(Duration.ofSeconds(1));
        sink.room.release(1_000_000);
        assertThat(sink.take(499)).isEqualTo(ids(1, 500));
    }

    @Test
    void fillsTheGapWhereTheQueueOverflowed() throws Exception {
        flatfile.queue(100);
        source.start(sink);
        publish(0, 1);
        sink.take(1);
        sink.room.drainPermits();
        publish(1, 1_000);
        sink.room.release(1_000_000);
        assertThat(sink.take(999)).containsExactlyInAnyOrderElementsOf(ids(1, 1_000));
        publish(1_000, 1_010);
        assertThat(sink.take(10)).isEqualTo(ids(1_000, 1_010));
    }

    @Test
    void goesOnWhileTheApiFails() throws Exception {
        for (var i = 0; i < 12; i++) {
            flatfile.nextList(status(400, "{\"errors\":[]}"));
        }
        source.start(sink);
        publish(0, 3);
        assertThat(sink.take(3)).isEqualTo(ids(0, 3));
        flatfile.publishToApiOnly(id(3), now.plusMillis(3));
        assertThat(sink.take(1)).isEqualTo(ids(3, 4));
        assertThat(sink.takeNews()).isEqualTo("connected");
        assertThat(sink.news).isEmpty();
    }

    @Test
    void movesTheMarkOnlyBehindWhatWasHandedOver() throws Exception {
        source = source(SETTINGS.reconciliation(Duration.ofMillis(20)));
        sink.resume = now.minusSeconds(60);
        sink.room.drainPermits();
        flatfile.publish("us_evt_1", now.minusSeconds(50));
        source.start(sink);
        flatfile.publish("us_evt_2", now.minusSeconds(40));
        sink.room.release(1);
        sink.take(1);
        assertThat(sink.mark()).isBeforeOrEqualTo(now.minusSeconds(40));
        sink.room.release(10);
        sink.awaitMark(now.minusSeconds(40));
        assertThat(sink.take(1)).containsExactly("us_evt_2");
    }

    @Test
    void movesTheMarkByTheStreamWhenItBringsMuch() throws Exception {
        source.start(sink);
        for (var from = 0; from < 20_000; from += 50) {
            publish(from, from + 50);
            sink.take(50);
        }
        sink.awaitMark(now.plusSeconds(10));
        assertThat(sink.mark()).isBeforeOrEqualTo(now.plusSeconds(15));
    }

    @Test
    void sendsTheBearerTokenToTheApiOnly() throws Exception {
        source.start(sink);
        publish(0, 1);
        sink.take(1);
        assertThat(flatfile.asked("/v2/subscribe"))
                .isNotEmpty()
                .allSatisfy(call -> assertThat(call.authorization()).isEqualTo("null"))
                .allSatisfy(call -> assertThat(call.query()).doesNotContain(StubFlatfile.KEY));
        assertThat(flatfile.asked("/v1/"))
                .allSatisfy(call -> assertThat(call.query()).doesNotContain("stream-token"));
    }

    @Test
    void doesNotStartWhereThereIsNoSuchScope() {
        var nowhere = StreamSource.ofSpace(flatfile.client(), "us_sp_1").at(URI.create("https://localhost"));
        flatfile.close();
        assertThatThrownBy(() -> nowhere.start(sink)).isNotInstanceOf(ApiException.class);
        assertThat(nowhere.description()).isEqualTo("events of space us_sp_1, by the stream");
    }

    @Test
    void doesNotSendTheTokenInTheClear() {
        assertThatThrownBy(() -> source.at(URI.create("http://ps.pndsn.com")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The address of the stream is \"http://ps.pndsn.com\"; it has to be https:// and a host, or"
                        + " http:// and this machine's loopback address.");
    }

    @Test
    void isQuietOnceStopped() throws Exception {
        source.start(sink);
        publish(0, 1);
        sink.take(1);
        source.stop();
        source.stop();
        publish(1, 2);
        assertThat(sink.isEmpty()).isTrue();
        assertThat(sink.news).containsExactly("connected");
    }
}
