// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCheckpointTest {

    private static final CheckpointScope SCOPE = new CheckpointScope("us_env_1", null);
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path directory;

    private final long segmentLength = 200;

    @Test
    void beginsWithNothing() {
        try (var checkpoint = open()) {
            assertThat(checkpoint.saved()).isEqualTo(Saved.NOTHING);
        }
    }

    @Test
    void remembersTheMarkAndWhatIsSettled() {
        var settled = List.of(
                new Settlement("us_evt_1", null, NOON),
                new Settlement("us_evt_2", "com.acme.Orders#ready(dev.earmark.event.Event)", NOON.plusMillis(5)),
                new Settlement("us_evt_2", "on(a, b)", NOON.plusMillis(5)),
                new Settlement("odd\nid 100%+ü", null, NOON));
        try (var checkpoint = open()) {
            checkpoint.moved(NOON);
            settled.forEach(checkpoint::settled);
        }
        try (var checkpoint = open()) {
            assertThat(checkpoint.saved()).isEqualTo(new Saved(NOON, settled));
            checkpoint.settled(new Settlement("us_evt_3", "on(a, b)", NOON));
            checkpoint.moved(NOON.plusSeconds(1));
        }
        try (var checkpoint = open()) {
            var saved = checkpoint.saved();
            assertThat(saved.mark()).isEqualTo(NOON.plusSeconds(1));
            assertThat(saved.settled()).hasSize(5).endsWith(new Settlement("us_evt_3", "on(a, b)", NOON));
        }
    }

    @Test
    void aKillLosesNothingThatWasSettled(@TempDir Path copy) throws IOException {
        try (var checkpoint = open()) {
            checkpoint.moved(NOON);
            checkpoint.settled(new Settlement("us_evt_1", null, NOON));
            copyTo(copy);
        }
        try (var after = CheckpointStore.files(copy).open(SCOPE)) {
            assertThat(after.saved().settled()).containsExactly(new Settlement("us_evt_1", null, NOON));
        }
    }

    @Test
    void theFirstMarkIsOnTheDiskAtOnce(@TempDir Path copy) throws IOException {
        try (var checkpoint = open()) {
            checkpoint.moved(NOON);
            copyTo(copy);
        }
        try (var after = CheckpointStore.files(copy).open(SCOPE)) {
            assertThat(after.saved().mark()).isEqualTo(NOON);
        }
    }

    @Test
    void aTornEndIsCutOff() throws IOException {
        write(new Settlement("us_evt_1", null, NOON), new Settlement("us_evt_2", null, NOON));
        var file = last();
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 3));
        write(new Settlement("us_evt_3", null, NOON));
        Files.write(last(), new byte[40], StandardOpenOption.APPEND);

        try (var checkpoint = open()) {
            assertThat(checkpoint.saved().settled())
                    .extracting(Settlement::eventId)
                    .containsExactly("us_evt_1", "us_evt_3");
        }
    }

    @Test
    void damageBeforeTheEndStopsTheStart() throws IOException {
        write(new Settlement("us_evt_1", null, NOON), new Settlement("us_evt_2", null, NOON));
        var file = last();
        Files.writeString(file, Files.readString(file).replace("us_evt_1", "us_evt_9"));

        assertThatThrownBy(this::open)
                .isInstanceOf(CheckpointException.class)
                .hasMessage("The file " + file + " is damaged at line 3. Restore the directory "
                        + directory.resolve("us_env_1")
                        + " from a copy; or move it away and start from an instant before the damage, startAt(instant):"
                        + " what was handled since is then handled again.");
    }

    @Test
    void aForeignFileStopsTheStart() throws IOException {
        write();
        Files.writeString(last(), "something else\n");

        assertThatThrownBy(this::open)
                .hasMessage("The file " + last()
                        + " is not a checkpoint. Move it away, or name another directory with EARMARK_STATE_DIR.");
    }

    @Test
    void theStateOfAnotherEnvironmentStopsTheStart() throws IOException {
        write();
        Files.move(directory.resolve("us_env_1"), directory.resolve("us_env_2"));

        assertThatThrownBy(() -> CheckpointStore.files(directory).open(new CheckpointScope("us_env_2", null)))
                .hasMessageContaining("belongs to us_env_1, not to us_env_2.");
    }

    @Test
    void aNewerFormatStopsTheStart() throws IOException {
        write();
        Files.write(last(), Line.of("earmark-checkpoint 2 us_env_1"));

        assertThatThrownBy(this::open)
                .hasMessageContaining("has format version 2, and this version of Earmark reads 1.");
    }

    @Test
    void aSecondHolderIsKeptOut() {
        try (var checkpoint = open()) {
            assertThat(checkpoint.saved()).isNotNull();
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            CheckpointException.class,
                            refused -> assertThat(refused.isHeld()).isTrue())
                    .hasMessageStartingWith(
                            "The state in " + directory.resolve("us_env_1") + " is in use by another process.");
        }
        open().close();
    }

    @Test
    void whatIsOpenedAndNotUsedLeavesNoTrace() throws IOException {
        open().close();
        assertThat(directory).isEmptyDirectory();

        write(new Settlement("us_evt_1", null, NOON));
        var before = Files.readAllBytes(last());
        Files.write(last(), "torn".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);
        open().close();
        assertThat(last()).hasBinaryContent(concat(before, "torn"));
    }

    @Test
    void scopesHaveDirectoriesOfTheirOwn() {
        var store = CheckpointStore.files(directory);
        try (var environment = store.open(SCOPE);
                var space = store.open(new CheckpointScope("us_env_1", "us_sp_1"));
                var odd = store.open(new CheckpointScope("../x", null))) {
            List.of(environment, space, odd).forEach(checkpoint -> checkpoint.moved(NOON));
        }
        assertThat(directory.resolve("us_env_1/us_sp_1/checkpoint-1.log")).exists();
        assertThat(directory.getParent().resolve("x")).doesNotExist();
    }

    @Test
    void forgetsSegmentsThatTheMarkHasLeftBehind() throws Exception {
        var store = new FileCheckpointStore(directory, segmentLength);
        try (var checkpoint = store.open(SCOPE)) {
            for (var second = 0; second < 60; second++) {
                var at = NOON.plusSeconds(second);
                checkpoint.settled(new Settlement("us_evt_" + second, null, at));
                checkpoint.moved(at);
                ((FileCheckpoint) checkpoint).flush();
            }
        }
        try (var files = Files.list(directory.resolve("us_env_1"))) {
            assertThat(files.count()).isLessThan(10);
        }
        try (var checkpoint = store.open(SCOPE)) {
            assertThat(checkpoint.saved().settled())
                    .hasSize(11)
                    .extracting(Settlement::eventId)
                    .startsWith("us_evt_49")
                    .endsWith("us_evt_59");
        }
    }

    @Test
    void anInterruptedThreadCanSettle() {
        try (var checkpoint = open()) {
            checkpoint.moved(NOON);
            Thread.currentThread().interrupt();
            checkpoint.settled(new Settlement("us_evt_1", null, NOON));
            assertThat(Thread.interrupted()).isTrue();
            checkpoint.settled(new Settlement("us_evt_2", null, NOON));
        }
        try (var checkpoint = open()) {
            assertThat(checkpoint.saved().settled()).hasSize(2);
        }
    }

    private Checkpoint open() {
        return CheckpointStore.files(directory).open(SCOPE);
    }

    private void write(Settlement... settlements) {
        try (var checkpoint = open()) {
            checkpoint.moved(NOON);
            List.of(settlements).forEach(checkpoint::settled);
        }
    }

    private Path last() {
        return directory.resolve("us_env_1/checkpoint-1.log");
    }

    private void copyTo(Path copy) throws IOException {
        Files.createDirectory(copy.resolve("us_env_1"));
        Files.copy(last(), copy.resolve("us_env_1/checkpoint-1.log"));
    }

    private static byte[] concat(byte[] bytes, String text) {
        var all = Arrays.copyOf(bytes, bytes.length + text.length());
        System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, all, bytes.length, text.length());
        return all;
    }
}
