// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.earmark.config.ApiUrl;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class HttpChannelTest {

    private static final Limits LIMITS = Limits.DEFAULT.replyBytes(1000);
    private static final Limits IMPATIENT = LIMITS.attempt(Duration.ofMillis(150));
    private static final SecretValue TOKEN = SecretValue.of(StubPlatform.KEY);

    private final CountDownLatch end = new CountDownLatch(1);
    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
    }

    @AfterEach
    void stop() {
        end.countDown();
        platform.close();
    }

    @Test
    void sendsWhatTheSdkSendsButForTheKeepAliveHeader() {
        platform.answer(200, "{}");
        var call = Call.post("jobs", "us jb/1", "ack").with("q", "a&b=ü").body(Map.of("info", "x"));
        send(platform.address(), LIMITS, call);
        var asked = platform.onlyAsked();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.uri()).isEqualTo("/v1/jobs/us%20jb%2F1/ack?q=a%26b%3D%C3%BC");
        assertThat(asked.body()).isEqualTo("{\"info\":\"x\"}");
        assertThat(asked.header("Authorization")).isEqualTo("Bearer " + StubPlatform.KEY);
        assertThat(asked.header("Content-Type")).isEqualTo("application/json");
        assertThat(asked.header("X-Disable-Hooks")).isEqualTo("true");
        assertThat(asked.header("User-Agent")).isEqualTo("earmark/" + Version.NUMBER);
        assertThat(asked.headers().keySet())
                .noneMatch(name -> name.equalsIgnoreCase("Keep-Alive") || name.equalsIgnoreCase("Upgrade"));
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        try (var elsewhere = new StubPlatform()) {
            platform.answer(302, "", "Location", elsewhere.address() + "/v1/workbooks");
            assertThat(send(platform.address(), LIMITS, Call.get("workbooks")).status())
                    .isEqualTo(302);
            assertThat(elsewhere.asked).isEmpty();
        }
    }

    @Test
    void givesUpWhenNoAnswerComes() {
        platform.answer(exchange -> waitForTheEnd());
        assertBroken(platform.address(), IMPATIENT, "did not answer within 150 ms", true);
    }

    @Test
    void givesUpWhenTheBodyTrickles() {
        platform.answer(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            waitForTheEnd();
        });
        assertBroken(platform.address(), IMPATIENT, "did not answer within 150 ms", true);
    }

    @Test
    void tellsOfABodyThatIsCut() {
        platform.answer(exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write("{\"data\":".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            exchange.close();
        });
        assertBroken(platform.address(), LIMITS, "broke the connection", true);
    }

    @Test
    void tellsOfAConnectionThatIsClosed() throws IOException {
        try (var closing = new RawServer("")) {
            assertBroken(closing.address(), LIMITS, "broke the connection", true);
        }
    }

    @Test
    void tellsOfAnAnswerThatIsNotHttpWithoutShowingIt() throws IOException {
        try (var odd = new RawServer("canary-of-the-body is not a status line\r\n\r\n")) {
            var failure = assertBroken(odd.address(), LIMITS, "", true);
            assertThat(failure).hasMessageNotContaining("canary");
        }
    }

    @Test
    void tellsOfAPortWithoutServer() throws IOException {
        String address;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            address = "http://127.0.0.1:" + socket.getLocalPort();
        }
        assertBroken(address, LIMITS, "refused the connection", false);
    }

    @Test
    void tellsOfAnUnknownHost() {
        assertBroken("https://no-such-host.invalid", LIMITS, "no-such-host.invalid is an unknown host", false);
    }

    @Test
    void tellsOfAServerWithoutTls() throws IOException {
        try (var plain = new RawServer("HTTP/1.1 400 Bad Request\r\n\r\n")) {
            assertBroken(plain.address().replace("http:", "https:"), LIMITS, "secure connection", true);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1001, 100_000})
    void refusesABodyThatIsTooLarge(int size) {
        platform.answer(200, "x".repeat(size));
        assertThatThrownBy(() -> send(platform.address(), LIMITS, Call.get("workbooks")))
                .isInstanceOf(MalformedReplyException.class)
                .hasMessage("GET /workbooks answered with more than 1000 bytes.");
    }

    @Test
    void takesABodyOfTheLargestSize() {
        platform.answer(200, "x".repeat(1000));
        assertThat(send(platform.address(), LIMITS, Call.get("workbooks")).body())
                .hasSize(1000);
    }

    @Test
    void endsWhenInterruptedWhileItWaits() {
        var caller = Thread.currentThread();
        platform.answer(exchange -> {
            caller.interrupt();
            waitForTheEnd();
        });
        assertThatThrownBy(() -> send(platform.address(), LIMITS, Call.get("workbooks")))
                .isInstanceOf(CallInterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static ConnectionException assertBroken(String address, Limits limits, String what, boolean sent) {
        var failure =
                catchThrowableOfType(ConnectionException.class, () -> send(address, limits, Call.get("workbooks")));
        assertThat(failure)
                .hasMessageStartingWith("GET /workbooks failed: ")
                .hasMessageContaining(what)
                .hasMessageEndingWith("Check the network and the address (FLATFILE_API_URL).")
                .returns(sent, ConnectionException::mayHaveBeenProcessed);
        return failure;
    }

    private static Reply send(String address, Limits limits, Call call) {
        return new HttpChannel(ApiUrl.parse(address), limits, new SecretMask())
                .send(call, TOKEN, Deadline.in(limits.budget(), Pace.real()));
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Says the same to every connection, then closes it. */
    private static final class RawServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Thread serving;

        RawServer(String words) throws IOException {
            // Not on the common pool: with few cores it has one thread, which the client under test may need.
            serving = new Thread(() -> serve(words), "raw-server");
            serving.setDaemon(true);
            serving.start();
        }

        String address() {
            return "http://127.0.0.1:" + socket.getLocalPort();
        }

        private void serve(String words) {
            while (!socket.isClosed()) {
                try (var connection = socket.accept()) {
                    var unused = connection.getInputStream().read(new byte[4096]);
                    connection.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
                    connection.getOutputStream().flush();
                } catch (IOException closed) {
                    // The next round sees whether it was the connection or the whole server.
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
