// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import dev.earmark.runtime.Earmark;
import dev.earmark.testkit.LocalFlatfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Listening to one space. */
@Timeout(60)
class SpaceScopeTest {

    @TempDir
    private Path state;

    private final LocalFlatfile flatfile = LocalFlatfile.start();
    private final String space = space();
    private final BlockingQueue<String> handled = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        flatfile.close();
    }

    private String space() {
        var client = FlatfileClient.builder()
                .apiUrl(flatfile.url())
                .credentials(Credentials.apiKey(flatfile.apiKey()))
                .build();
        return client.spaces().create(Map.of("name", "one")).id();
    }

    private Earmark start() {
        return Earmark.builder()
                .configuration(Configuration.of(Map.of(
                        "FLATFILE_API_URL", flatfile.url(),
                        "FLATFILE_API_KEY", flatfile.apiKey(),
                        "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId(),
                        "EARMARK_SPACE_ID", space,
                        "EARMARK_STATE_DIR", state.toString())))
                .handlers(root -> root.on("commit:*", (event, context) -> handled.add(event.id())))
                .start();
    }

    private String publish(String spaceId) {
        return flatfile.publish("{\"topic\":\"commit:created\",\"domain\":\"workbook\",\"context\":{\"spaceId\":\""
                        + spaceId + "\"}}")
                .path("id")
                .stringValue();
    }

    @Test
    void handlesEventsOfTheSpaceOnlyAndKeepsAStateApart() throws Exception {
        String last;
        try (var earmark = start()) {
            assertThat(earmark).isNotNull();
            publish("us_sp_other");
            last = publish(space);
            assertThat(handled.take()).isEqualTo(last);
        }
        publish("us_sp_other");
        var missed = publish(space);
        try (var earmark = start()) {
            assertThat(earmark).isNotNull();
            assertThat(handled.take()).isEqualTo(missed);
        }
        assertThat(handled).isEmpty();
        assertThat(state.resolve(flatfile.environmentId()).resolve(space)).isDirectory();
    }
}
