// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Malformed, forged, oversized and slow requests; between them valid ones, which are served. */
@Timeout(180)
class WebhookAttackTest {

    private static final int CASES = 1_200;
    private static final int SLOW = 40;
    private static final int THREADS = 16;

    private final HeldSink sink = new HeldSink();
    private final WebhookSource source = WebhookSource.builder(WebhookAuth.signature(Attack.SECRET))
            .port(0)
            .maxBodyBytes(Attack.MAX_BODY)
            .threads(THREADS)
            .requestTimeout(Duration.ofMillis(500))
            .build();

    @BeforeEach
    void start() throws IOException {
        source.start(sink);
    }

    @AfterEach
    void stop() {
        source.stop();
    }

    @Test
    void acceptsNoForgeryAndServesWhatIsValid() throws Exception {
        var valid = 0;
        for (var seed = 0; seed < CASES; seed++) {
            assertThat(send(Attack.random(seed)))
                    .as("status of the attack with seed %d", seed)
                    .isNotIn(200, 202);
            if (seed % 50 == 0) {
                assertThat(send(Attack.valid(valid++)))
                        .as("after seed %d", seed)
                        .isEqualTo(200);
            }
        }
        assertThat(sink.held).hasSize(valid);
        assertThat(threads()).isLessThanOrEqualTo(THREADS);
    }

    @Test
    void cutsOffSlowClientsAndServesTheOthers() throws Exception {
        var slow = new ArrayList<Socket>();
        for (var seed = 0; seed < SLOW; seed++) {
            var socket = connect();
            socket.getOutputStream().write(someOf(Attack.valid(seed), new Random(seed)));
            slow.add(socket);
        }
        assertThat(send(Attack.valid(SLOW))).isEqualTo(200);
        for (var socket : slow) {
            assertThat(isClosed(socket)).isTrue();
        }
        assertThat(sink.held).hasSize(1);
        assertThat(send(Attack.valid(SLOW + 1))).isEqualTo(200);
        assertThat(threads()).isLessThanOrEqualTo(THREADS);
    }

    /** To somewhere in the request line, the headers or the body. */
    private static byte[] someOf(byte[] request, Random random) {
        return Arrays.copyOf(request, 1 + random.nextInt(request.length - 1));
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("earmark-webhook"))
                .count();
    }

    private Socket connect() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), source.port());
        socket.setSoTimeout(20_000);
        return socket;
    }

    private static boolean isClosed(Socket client) throws IOException {
        try (client) {
            return client.getInputStream().read() == -1;
        } catch (SocketException reset) {
            return true;
        }
    }

    /** The status; 0 where the connection is closed without one. */
    private int send(byte[] request) throws IOException {
        try (var socket = connect()) {
            socket.getOutputStream().write(request);
            socket.shutdownOutput();
            var answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9)) : 0;
        } catch (SocketException reset) {
            return 0;
        }
    }
}
