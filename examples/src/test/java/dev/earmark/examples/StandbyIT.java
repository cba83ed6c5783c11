// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.LocalFlatfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one state. */
class StandbyIT {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    private Path state;

    @Test
    void endsWhileItStandsByAndTakesOverWhenTheStateIsFree() throws Exception {
        try (var flatfile = LocalFlatfile.start();
                var active = start(flatfile)) {
            active.awaitLine("Listening with");
            try (var waiting = start(flatfile)) {
                waiting.awaitLine("Standing by");
                assertThat(waiting.terminate()).isEqualTo(ENDED_BY_SIGTERM);
            }
            try (var successor = start(flatfile)) {
                successor.awaitLine("Standing by");
                active.terminate();
                successor.awaitLine("Listening with");
            }
        }
    }

    private Program start(LocalFlatfile flatfile) throws IOException {
        return Program.main(
                StandbyProgram.class,
                Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY", flatfile.apiKey(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId()),
                state.toString());
    }
}
