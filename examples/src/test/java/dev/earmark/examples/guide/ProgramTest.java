// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs listeners inside a program, as the guide shows. */
class ProgramTest {

    @TempDir
    private Path state;

    private final Outbox outbox = new Outbox();
    private final CountDownLatch untilTold = new CountDownLatch(1);

    @Test
    void startsWithTheSettingsOfTheProcessAndEndsWhenTold() throws Exception {
        try (var flatfile = LocalFlatfile.start()) {
            var settings = Map.of(
                    "FLATFILE_API_URL", flatfile.url(),
                    "FLATFILE_API_KEY", flatfile.apiKey(),
                    "EARMARK_STATE_DIR", state.toString());
            settings.forEach(System::setProperty);
            var program = new FutureTask<>(this::run, true);
            new Thread(program, "program").start();
            untilTold.countDown();
            assertThat(program.get()).isTrue();
            settings.keySet().forEach(System::clearProperty);
        }
    }

    @SuppressWarnings("try")
    private void run() {
        try (var earmark = Earmark.builder()
                .listener(new WelcomeListener(outbox))
                .listener(DedupeListener.class)
                .start()) {
            untilTold.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
