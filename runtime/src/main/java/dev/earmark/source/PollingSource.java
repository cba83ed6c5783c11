// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import dev.earmark.api.EventQuery;
import dev.earmark.api.FlatfileClient;
import dev.earmark.api.FlatfileException;
import dev.earmark.log.ProblemLog;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events API over and over: everything created since the mark, which stays an overlap behind the platform's
 * clock, since events may appear a little later than they say they were created. A first read takes the platform's own
 * "now" as the beginning. Whatever goes wrong, it goes on until it is stopped.
 */
public final class PollingSource implements EventSource {

    private final FlatfileClient api;
    private final EventQuery scope;
    private final Duration interval;
    private final Pace pace;
    private @Nullable RepeatingThread thread;

    /**
     * A source of the events of an environment.
     *
     * @param api the API
     * @param environmentId the environment
     * @param interval how long to wait between two reads
     */
    public PollingSource(FlatfileClient api, String environmentId, Duration interval) {
        this(api, EventQuery.all().environment(environmentId), interval, Pace.real());
    }

    PollingSource(FlatfileClient api, EventQuery scope, Duration interval, Pace pace) {
        this.api = api;
        this.scope = scope;
        this.interval = interval;
        this.pace = pace;
    }

    @Override
    public String description() {
        return "events of environment " + scope.environmentId() + ", polled every " + interval.toMillis() + " ms";
    }

    @Override
    public void start(EventSink sink) {
        var begin = sink.resumeFrom().orElseGet(this::serverNow);
        var log = ProblemLog.of(PollingSource.class, api.secretMask()::mask);
        var handover = new Handover(sink, begin, log);
        var catchUp = new CatchUp(api.events()::list, scope, handover, new Mark(sink, begin));
        var turns = new Turns(catchUp, new Contact(sink));
        var started = new RepeatingThread("earmark-poll", pace, log, turns::take);
        thread = started;
        started.start();
    }

    /** The platform's clock, to the second: an event created in the same second before the start is handled too. */
    private Instant serverNow() {
        var reply = api.events().list(scope.since(Instant.now()).pageSize(1));
        return Optional.ofNullable(reply.serverTime()).orElseGet(Instant::now);
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.stop();
        }
    }

    private final class Turns {

        private final CatchUp catchUp;
        private final Contact contact;
        private final Outage outage = new Outage(pace);

        Turns(CatchUp catchUp, Contact contact) {
            this.catchUp = catchUp;
            this.contact = contact;
        }

        void take() throws InterruptedException {
            try {
                catchUp.read();
                outage.end();
                contact.find();
                pace.sleep(interval);
            } catch (FlatfileException failure) {
                RepeatingThread.endIfInterrupted(failure);
                contact.lose(String.valueOf(failure.getMessage()));
                pace.sleep(outage.pause().plus(failure.retryAfter(Duration.ZERO)));
            }
        }
    }
}
