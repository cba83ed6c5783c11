// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReplaySourceTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final HeardSink sink = new HeardSink();

    private static String line(int number, Duration after) {
        return "{\"id\":\"%d\",\"topic\":\"a:b\",\"createdAt\":\"%s\"}\n".formatted(number, BEGIN.plus(after));
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private interface Action {

        void run() throws Exception;
    }

    private static List<String> heard(Action action) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var before = System.err;
        System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setErr(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static void await(ReplaySource source) throws Exception {
        source.finished().toCompletableFuture().get(20, TimeUnit.SECONDS);
    }

    @Test
    void handsOverTheLinesOfAFile(@TempDir Path folder) throws Exception {
        var file = Files.writeString(
                folder.resolve("events.jsonl"),
                line(1, Duration.ZERO) + "\r\n  \n" + line(2, Duration.ofSeconds(1))
                        + line(3, Duration.ofHours(1)).strip());
        var source = ReplaySource.of(file);
        source.start(sink);
        await(source);
        source.stop();
        assertThat(sink.ids()).containsExactly("1", "2", "3");
        assertThat(sink.marks()).last().isEqualTo(BEGIN.plus(Duration.ofHours(1)));
        assertThat(source.description()).isEqualTo("events replayed from " + file);
    }

    @Test
    void keepsTheOriginalPace() throws Exception {
        var sleeps = new ArrayList<Duration>();
        var source = ReplaySource.of(input(line(1, Duration.ZERO)
                        + line(2, Duration.ofSeconds(90))
                        + line(3, Duration.ofSeconds(80))
                        + line(4, Duration.ofSeconds(91))))
                .atOriginalPace(sleeps::add);
        source.start(sink);
        await(source);
        assertThat(sleeps).containsExactly(Duration.ofSeconds(90), Duration.ofSeconds(1));
        assertThat(source.description()).isEqualTo("events replayed from standard input at their original pace");
    }

    @Test
    void doesNotMoveTheMarkWhereTheLinesAreNotInOrder() throws Exception {
        var source = ReplaySource.of(input(line(1, Duration.ofSeconds(1)) + line(2, Duration.ZERO)));
        source.start(sink);
        await(source);
        assertThat(sink.marks()).isEmpty();
    }

    @Test
    void letsTheSinkMaskWhatItLogs() throws Exception {
        var logged = heard(() -> {
            var source = ReplaySource.of(new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("denied to " + HeardSink.SECRET);
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    return read();
                }
            });
            source.start(sink);
            assertThat(source.finished().toCompletableFuture())
                    .failsWithin(20, TimeUnit.SECONDS)
                    .withThrowableOfType(ExecutionException.class);
            source.stop();
        });
        assertThat(String.join("\n", logged)).contains("denied to [secret]");
    }

    @Test
    void namesTheLineThatIsNoEvent() throws Exception {
        var logged = heard(() -> {
            var source = ReplaySource.of(input(line(1, Duration.ZERO) + "{\"private\"}\n" + line(3, Duration.ZERO)));
            source.start(sink);
            await(source);
        });
        assertThat(sink.ids()).containsExactly("1", "3");
        assertThat(String.join("\n", logged))
                .contains("Line 2 was left out: The event is not valid JSON at byte 10")
                .doesNotContain("private");
    }

    @Test
    void doesNotStartWithoutItsFile() {
        var source = ReplaySource.of(Path.of("no-such-file.jsonl"));
        assertThatThrownBy(() -> source.start(sink)).isInstanceOf(NoSuchFileException.class);
        source.stop();
    }

    @Test
    void saysThatTheRecordingCannotBeReadToItsEnd() throws Exception {
        var source = ReplaySource.of(new SequenceInputStream(input(line(1, Duration.ZERO)), new Broken()));
        source.start(sink);
        assertThatThrownBy(() -> await(source))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("disk on fire");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return read();
        }
    }

    @Test
    void isQuietOnceStopped() throws Exception {
        sink.room.drainPermits();
        var source = ReplaySource.of(input(line(1, Duration.ZERO) + line(2, Duration.ZERO)));
        source.start(sink);
        source.stop();
        source.stop();
        sink.room.release(10);
        assertThat(sink.ids()).isEmpty();
        assertThat(source.finished().toCompletableFuture()).isNotDone();
    }
}
