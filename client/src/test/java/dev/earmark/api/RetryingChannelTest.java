// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.secret.SecretMask;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingChannelTest {

    private static final Call GET = Call.get("workbooks");
    private static final Call POST = Call.post("workbooks").body(Map.of());

    private final FakePace pace = new FakePace();
    private final Queue<Function<Call, Reply>> script = new ArrayDeque<>();
    private int sent;

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504, 599})
    void repeatsWhatMayGoAwayByItself(int status) {
        answers(status).answers(200);
        assertThat(send(GET)).returns(200, Reply::status).returns(2, Reply::attempts);
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 304, 400, 401, 403, 404, 409, 422})
    void doesNotRepeatWhatStaysAsItIs(int status) {
        answers(status);
        assertThat(send(GET)).returns(status, Reply::status).returns(1, Reply::attempts);
        assertThat(pace.slept).isEmpty();
    }

    @Test
    void waitsTwiceAsLongEachTimeAndGivesUpAfterFourAttempts() {
        answers(500).answers(500).answers(500).answers(503);
        assertThat(send(GET)).returns(503, Reply::status).returns(4, Reply::attempts);
        assertThat(pace.slept).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @CsvSource({"0, 400", "0.5, 500", "0.999999, 600"})
    void spreadsTheWaitByAFifth(double random, long millis) {
        pace.random = random;
        answers(500).answers(200);
        send(GET);
        assertThat(pace.slept).containsExactly(Duration.ofMillis(millis));
    }

    @ParameterizedTest
    @CsvSource({
        "7, PT7S",
        "0, PT0S",
        "' 3 ', PT3S",
        "3600, PT1M",
        "99999999999999999999, PT0.5S",
        "soon, PT0.5S",
        "-5, PT0.5S",
        "'Fri, 02 Jan 2026 03:04:25 GMT', PT20S",
        "'Thu, 01 Jan 2026 03:04:25 GMT', PT0S",
        "'Sat, 03 Jan 2026 03:04:25 GMT', PT1M"
    })
    void waitsAsLongAsThePlatformAsksUpToAMinute(String retryAfter, Duration wait) {
        answers(429, "Retry-After", retryAfter).answers(200);
        assertThat(send(GET).status()).isEqualTo(200);
        assertThat(pace.slept).containsExactly(wait);
    }

    @Test
    void doesNotStartAWaitThatTheBudgetDoesNotCover() {
        answers(429, "Retry-After", "50").answers(429, "Retry-After", "50");
        assertThat(send(GET)).returns(429, Reply::status).returns(2, Reply::attempts);
        assertThat(pace.slept).containsExactly(Duration.ofSeconds(50));
    }

    @Test
    void repeatsABrokenConnection() {
        breaks(true).breaks(false).answers(200);
        assertThat(send(GET).attempts()).isEqualTo(3);
    }

    @Test
    void passesOnTheLastBrokenConnection() {
        breaks(true).breaks(true).breaks(true).breaks(true);
        assertThatThrownBy(() -> send(GET)).isInstanceOf(ConnectionException.class);
        assertThat(sent).isEqualTo(4);
    }

    @Test
    void doesNotRepeatACreationThatMayHaveBeenProcessed() {
        breaks(true);
        assertThatThrownBy(() -> send(POST)).isInstanceOf(ConnectionException.class);
        answers(500);
        assertThat(send(POST).attempts()).isEqualTo(1);
        assertThat(pace.slept).isEmpty();
    }

    @Test
    void repeatsACreationThatSurelyWasNotProcessed() {
        breaks(false).answers(429).answers(408).answers(200);
        assertThat(send(POST).attempts()).isEqualTo(4);
    }

    @Test
    void repeatsAPostThatIsIdempotentByNature() {
        breaks(true).answers(500).answers(200);
        assertThat(send(POST.idempotent()).attempts()).isEqualTo(3);
    }

    @Test
    void endsWhenInterruptedWhileItWaits() {
        answers(500);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> send(GET))
                .isInstanceOf(CallInterruptedException.class)
                .hasMessage("GET /workbooks was given up because its thread was interrupted.");
        assertThat(Thread.interrupted()).isTrue();
    }

    private Reply send(Call call) {
        var channel = new RetryingChannel(
                (asked, token, deadline) -> {
                    sent++;
                    return script.remove().apply(asked);
                },
                Limits.DEFAULT.attempts(),
                pace,
                new SecretMask());
        return channel.send(call, null, Deadline.in(Limits.DEFAULT.budget(), pace));
    }

    private RetryingChannelTest answers(int status, String... header) {
        Map<String, List<String>> headers = header.length == 0 ? Map.of() : Map.of(header[0], List.of(header[1]));
        script.add(call -> new Reply(call, status, HttpHeaders.of(headers, (a, b) -> true), new byte[0], 1));
        return this;
    }

    private RetryingChannelTest breaks(boolean afterSending) {
        script.add(call -> {
            throw new ConnectionException(call.toString(), "broken", afterSending);
        });
        return this;
    }
}
