// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.replay;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Hands over recorded events, one as JSON on each line: from a file, or from standard input. What is no event is reported
 * with the number of its line and left out.
 *
 * <pre>{@code
 * var replay = ReplaySource.of(Path.of("events.jsonl"));
 * try (var earmark = Earmark.builder().listener(new DeliveryListener()).source(replay).start()) {
 *     replay.finished().toCompletableFuture().join();
 * }
 * }</pre>
 *
 * <p>Every line is handed over each time: a replay keeps no state, and leaves that of the listeners as it is, unless the
 * builder names a store. Then what it holds as settled is dropped, and the mark moves along as long as the lines are in the
 * order in which their events were created. Dead letters are kept where they always are.
 */
public final class ReplaySource implements EventSource {

    private final Callable<InputStream> recording;
    private final String name;
    private final boolean paced;
    private final Sleeper sleeper;
    private final CompletableFuture<Void> finished = new CompletableFuture<>();
    private @Nullable Thread thread;

    private ReplaySource(Callable<InputStream> recording, String name, boolean paced, Sleeper sleeper) {
        this.recording = recording;
        this.name = name;
        this.paced = paced;
        this.sleeper = sleeper;
    }

    /**
     * A source of the events in a file, at full speed.
     *
     * @param file JSON Lines in UTF-8
     * @return the source
     */
    public static ReplaySource of(Path file) {
        return new ReplaySource(() -> Files.newInputStream(file), file.toString(), false, Sleeper.REAL);
    }

    /**
     * A source of the events that come in on standard input, at full speed.
     *
     * @return the source
     */
    public static ReplaySource ofStandardInput() {
        return of(System.in);
    }

    static ReplaySource of(InputStream input) {
        return new ReplaySource(() -> input, "standard input", false, Sleeper.REAL);
    }

    /**
     * The source at the original pace: it waits between two events as long as passed between their creations.
     *
     * @return a source that differs in this
     */
    public ReplaySource atOriginalPace() {
        return atOriginalPace(sleeper);
    }

    ReplaySource atOriginalPace(Sleeper other) {
        return new ReplaySource(recording, name, true, other);
    }

    @Override
    public String description() {
        return "events replayed from " + name + (paced ? " at their original pace" : "");
    }

    @Override
    public Optional<CheckpointStore> checkpoints() {
        return Optional.of(CheckpointStore.inMemory());
    }

    /**
     * Tells when the replay is over.
     *
     * @return completes when all events have been handed over and are settled; exceptionally, with an
     *     {@link IOException}, when the recording cannot be read to its end; never when the source is stopped before
     */
    public CompletionStage<Void> finished() {
        return finished.minimalCompletionStage();
    }

    @Override
    public void start(EventSink sink) throws Exception {
        var lines = new Lines(recording.call());
        var log = ProblemLog.of(ReplaySource.class, sink::mask);
        var replay = new Replay(lines, sink, paced ? sleeper : null, log);
        var started = new Thread(() -> run(replay, log), "earmark-replay");
        started.setDaemon(true);
        thread = started;
        sink.connected();
        started.start();
    }

    private void run(Replay replay, ProblemLog log) {
        try {
            replay.run();
            replay.settled().thenRun(() -> finished.complete(null));
        } catch (InterruptedException stopped) {
            log.debug("The replay was interrupted, as a stop does.");
        } catch (IOException unreadable) {
            log.error("The replay of " + name + " ended early: " + unreadable);
            finished.completeExceptionally(unreadable);
        }
    }

    @Override
    public void stop() {
        if (thread != null) {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
