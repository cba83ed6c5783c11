// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.checkpoint.CheckpointScope;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.log.ProblemLog;
import dev.earmark.source.EventSource;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where state is kept: in the user's stores, else in files. */
final class Stores {

    private final @Nullable CheckpointStore chosenCheckpoints;
    private final @Nullable DeadLetterStore chosenLetters;
    private final Path directory;

    private Stores(
            @Nullable CheckpointStore chosenCheckpoints, @Nullable DeadLetterStore chosenLetters, Path directory) {
        this.chosenCheckpoints = chosenCheckpoints;
        this.chosenLetters = chosenLetters;
        this.directory = directory;
    }

    static Stores of(
            @Nullable CheckpointStore checkpoints, @Nullable DeadLetterStore letters, Configuration configuration) {
        return new Stores(
                checkpoints,
                letters,
                Path.of(configuration.get("EARMARK_STATE_DIR").orElse(".earmark")));
    }

    /** With the source's own store, where it has one and none is chosen. */
    Stores of(EventSource source) {
        var own = source.checkpoints();
        return chosenCheckpoints != null || own.isEmpty() ? this : new Stores(own.get(), chosenLetters, directory);
    }

    CheckpointStore checkpoints() {
        return chosenCheckpoints != null ? chosenCheckpoints : CheckpointStore.files(directory);
    }

    DeadLetterStore letters(CheckpointScope scope) {
        return chosenLetters != null ? chosenLetters : DeadLetterStore.files(scope.in(directory));
    }

    /** Says of a first start that there is no state, where it will be, and how to keep it. */
    void announce(CheckpointScope scope, String begin, ProblemLog log) {
        var first = "This is a first start: there is no state of an earlier run, so events are handled " + begin + ".";
        var where = " What is handled is kept in " + checkpoints().describe(scope);
        if (!checkpoints().isDurable()) {
            log.info(first + where + " only.");
            return;
        }
        log.warn(
                first + where + ". Where that does not outlast the program, as in a container, events that arrive while"
                        + " it is down are lost: mount a volume there, use a CheckpointStore of your own, or let the"
                        + " platform remember, with the AckSource of earmark-ack.");
    }
}
