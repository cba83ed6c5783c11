// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.junit;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.testkit.LocalFlatfile;
import dev.earmark.testkit.WebhookReceiver;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Everything that one test gets. */
record Session(LocalFlatfile flatfile, WebhookReceiver webhook, HandledEvents events, Earmark earmark)
        implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(2);

    static Session open(Consumer<EarmarkBuilder> setup) {
        var flatfile = LocalFlatfile.start();
        var webhook = WebhookReceiver.start();
        try {
            var events = new HandledEvents();
            var builder = Earmark.builder()
                    .configuration(Configuration.of(Map.of(
                            "FLATFILE_API_URL", flatfile.url(),
                            "FLATFILE_API_KEY", flatfile.apiKey(),
                            "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId())))
                    .checkpoint(CheckpointStore.inMemory())
                    .deadLetters(DeadLetterStore.inMemory())
                    .gracePeriod(GRACE)
                    .observer(new Recorder(events));
            setup.accept(builder);
            return new Session(flatfile, webhook, events, builder.start());
        } catch (RuntimeException refused) {
            webhook.close();
            flatfile.close();
            throw refused;
        }
    }

    /** The part that a parameter of this type gets. */
    <T> Optional<T> part(Class<T> type) {
        return Stream.of(flatfile, webhook, events, earmark)
                .filter(part -> part.getClass() == type)
                .map(type::cast)
                .findFirst();
    }

    @Override
    public void close() {
        earmark.close();
        webhook.close();
        flatfile.close();
    }
}
