// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandbyCheckpointStoreTest {

    private static final CheckpointScope SCOPE = new CheckpointScope("us_env_1", null);
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void takesOverWhatTheOtherProcessLeft(@TempDir Path directory) throws Exception {
        var files = CheckpointStore.files(directory);
        var active = files.open(SCOPE);
        active.moved(NOON);
        var tried = new CountDownLatch(2);
        var standby = new StandbyCheckpointStore(new Counted(files, tried), 1);
        var opened = CompletableFuture.supplyAsync(() -> standby.open(SCOPE));
        assertThat(tried.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(opened).isNotDone();

        active.close();
        var next = opened.get(20, TimeUnit.SECONDS);
        assertThat(next.saved().mark()).isEqualTo(NOON);
        next.close();
        assertThat(standby.describe(SCOPE)).isEqualTo(files.describe(SCOPE));
    }

    @Test
    void doesNotWaitWhereThatDoesNotHelp(@TempDir Path directory) throws Exception {
        var files = CheckpointStore.files(Files.writeString(directory.resolve("file"), "no directory"));
        var standby = files.standby();
        assertThatThrownBy(() -> standby.open(SCOPE))
                .isInstanceOf(CheckpointException.class)
                .hasMessageContaining("cannot be kept");
    }

    @Test
    void endsWhenInterrupted() {
        var memory = CheckpointStore.inMemory();
        var active = memory.open(SCOPE);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> memory.standby().open(SCOPE)).hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
        active.close();
    }

    private record Counted(CheckpointStore store, CountDownLatch tries) implements CheckpointStore {

        @Override
        public Checkpoint open(CheckpointScope scope) {
            tries.countDown();
            return store.open(scope);
        }

        @Override
        public String describe(CheckpointScope scope) {
            return store.describe(scope);
        }
    }
}
