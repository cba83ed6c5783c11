// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.runtime.Earmark;
import java.nio.file.Path;

/** A listener that takes over when the one that holds the state ends. */
final class StandbyProgram {

    private StandbyProgram() {}

    public static void main(String[] arguments) throws InterruptedException {
        var earmark = Earmark.builder()
                .configuration(Configuration.load())
                .handlers(root -> root.on("**", (event, context) -> {}))
                .checkpoint(CheckpointStore.files(Path.of(arguments[0])).standby())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(earmark::close));
        Thread.currentThread().join();
    }
}
