// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.EventQuery;
import dev.earmark.api.FlatfileClient;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.stream.Channel;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Reads the platform's stream of events, and from the events API what the stream does not bring: what was created while
 * nobody listened, while the stream was not to be reached, and what it dropped because there was too much. This is the
 * default source.
 *
 * <p>Whatever goes wrong, it goes on until it is stopped. While the stream cannot be reached, the events API is read over
 * and over instead. Where there is no stream service at all, as behind a firewall, use a {@link PollingSource}.
 */
public final class StreamSource implements EventSource {

    private final FlatfileClient api;
    private final String scope;
    private final EventQuery query;
    private final StreamSettings settings;
    private List<RepeatingThread> threads = List.of();
    private Runnable close = () -> {};

    private StreamSource(FlatfileClient api, String scope, EventQuery query, StreamSettings settings) {
        this.api = api;
        this.scope = scope;
        this.query = query;
        this.settings = settings;
    }

    /**
     * A source of the events of an environment.
     *
     * @param api the API
     * @param environmentId the environment
     * @return the source
     */
    public static StreamSource ofEnvironment(FlatfileClient api, String environmentId) {
        var query = EventQuery.all().environment(environmentId);
        return new StreamSource(api, environmentId, query, StreamSettings.DEFAULT);
    }

    /**
     * A source of the events of a space.
     *
     * @param api the API
     * @param spaceId the space
     * @return the source
     */
    public static StreamSource ofSpace(FlatfileClient api, String spaceId) {
        return new StreamSource(api, spaceId, EventQuery.all().space(spaceId), StreamSettings.DEFAULT);
    }

    /**
     * The source with its stream at another address, such as that of a proxy.
     *
     * @param origin scheme, host and port; {@code https://ps.pndsn.com} unless chosen, or where Local Flatfile
     *     says it is
     * @return a source that differs in this
     * @throws IllegalArgumentException when it is no such address, or plain HTTP to anything but this machine
     */
    public StreamSource at(URI origin) {
        return with(settings.origin(origin));
    }

    /**
     * The source with another interval of reading the events API.
     *
     * @param interval how often it is read while the stream cannot be; 500 ms by default
     * @return a source that differs in this
     */
    public StreamSource pollInterval(Duration interval) {
        return with(settings.fallback(interval));
    }

    StreamSource with(StreamSettings other) {
        return new StreamSource(api, scope, query, other);
    }

    @Override
    public String description() {
        return (query.spaceId() == null ? "events of environment " : "events of space ") + scope + ", by the stream";
    }

    @Override
    public void start(EventSink sink) throws InterruptedException {
        var log = ProblemLog.of(StreamSource.class, api.secretMask()::mask);
        var right = new StreamRight(api, scope, settings.pace());
        var begin = sink.resumeFrom().orElseGet(() -> now(right));
        var gaps = new Gaps(settings.patience());
        var contact = new Contact(sink);
        var mark = new Mark(sink, begin);
        var handover = new Handover(sink, begin, log);
        var channel = new Channel(settings.originOf(right.current()), scope, settings.pollTimeout());
        var follower = new StreamFollower(handover, mark, gaps, contact, settings.pace());
        var reader = new StreamReader(channel, right, settings.pace(), log, follower);
        var catchUp = new CatchUp(gaps.watched(api.events()::list), query, handover, mark);
        var filler = new GapFiller(catchUp, right, gaps, contact, reader, settings, log);

        reader.connect();
        close = reader::close;
        gaps.open();
        threads = List.of(
                new RepeatingThread("earmark-stream", settings.pace(), log, () -> follower.follow(reader)),
                new RepeatingThread("earmark-catch-up", settings.pace(), log, filler::takeTurn));
        threads.forEach(RepeatingThread::start);
    }

    /** The platform's clock, to the second: an event created in the same second before the start is handled too. */
    private static Instant now(StreamRight right) {
        return Optional.ofNullable(right.current().serverTime()).orElseGet(Instant::now);
    }

    @Override
    public void stop() {
        threads.forEach(RepeatingThread::stop);
        close.run();
    }
}
