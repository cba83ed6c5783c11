// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.ack;

import dev.earmark.api.EventQuery;
import dev.earmark.api.FlatfileClient;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that are not acknowledged, and acknowledges each when it is settled: the platform remembers, and a
 * start needs no state of an earlier one.
 *
 * <pre>{@code
 * Earmark.builder()
 *         .listener(new DeliveryListener())
 *         .source(AckSource.ofEnvironment(client, "us_env_1234"))
 *         .start();
 * }</pre>
 *
 * <p>Only where this is the one consumer of the events: all of them are acknowledged, also those that no handler matches,
 * and no other consumer that leaves out acknowledged events sees them again. A first start handles all that nobody has
 * acknowledged, however old.
 *
 * <p>An event is acknowledged before the next one of its key begins. After a crash all handlers of an event come again that
 * is not acknowledged, also those that had succeeded for it. While an acknowledgement fails no events are taken in, and it
 * is tried again; the health says so. Dead letters are kept as without this source: with a
 * {@link dev.earmark.deadletter.DeadLetterStore} of your own no file is written.
 */
public final class AckSource implements EventSource {

    private static final Duration INTERVAL = Duration.ofMillis(500);

    private final FlatfileClient api;
    private final EventQuery scope;
    private final Duration interval;
    private final Acknowledgements acknowledgements;
    private @Nullable Reading reading;

    private AckSource(FlatfileClient api, EventQuery scope, Duration interval) {
        this.api = api;
        this.scope = scope;
        this.interval = interval;
        this.acknowledgements = new Acknowledgements(api.events()::ack);
    }

    /**
     * A source of the events of an environment.
     *
     * @param api the API
     * @param environmentId the environment
     * @return the source
     */
    public static AckSource ofEnvironment(FlatfileClient api, String environmentId) {
        return new AckSource(api, EventQuery.all().environment(environmentId), INTERVAL);
    }

    /**
     * A source of the events of a space.
     *
     * @param api the API
     * @param spaceId the space
     * @return the source
     */
    public static AckSource ofSpace(FlatfileClient api, String spaceId) {
        return new AckSource(api, EventQuery.all().space(spaceId), INTERVAL);
    }

    /**
     * The source with another interval.
     *
     * @param time how long to wait between two reads; 500 ms by default
     * @return a source that differs in this
     */
    public AckSource pollInterval(Duration time) {
        return new AckSource(api, scope, time);
    }

    @Override
    public String description() {
        var place = scope.spaceId() == null ? "environment " + scope.environmentId() : "space " + scope.spaceId();
        return "events of " + place + " that are not acknowledged, polled every " + interval.toMillis() + " ms";
    }

    @Override
    public Optional<CheckpointStore> checkpoints() {
        return Optional.of(acknowledgements);
    }

    @Override
    public void start(EventSink sink) throws IOException {
        if (!acknowledgements.isOpen()) {
            throw new IOException("a store is chosen, and it would take the place of the platform. Leave out"
                    + " checkpoint(...), or choose another source");
        }
        api.events().list(scope.pageSize(1));
        var log = ProblemLog.of(AckSource.class, sink::mask);
        var backlog = new Backlog(api.events()::list, scope, sink, acknowledgements, log);
        reading = Reading.start(backlog, sink, interval, log);
    }

    @Override
    public void stop() {
        if (reading != null) {
            reading.stop();
        }
    }
}
