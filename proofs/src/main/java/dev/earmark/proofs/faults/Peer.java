// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import dev.earmark.proofs.process.Child;
import dev.earmark.proofs.process.Official;
import java.nio.file.Path;
import java.util.List;

/** A listener to be tried. */
enum Peer {
    EARMARK("Earmark", " WARN "),
    OFFICIAL("official JS", "\uD83D\uDD34");

    final String label;
    private final String warning;

    Peer(String label, String warning) {
        this.label = label;
        this.warning = warning;
    }

    boolean isThere() {
        return this == EARMARK || Official.isThere();
    }

    boolean isWarning(String line) {
        return line.contains(warning);
    }

    Path directory() {
        return this == EARMARK ? Path.of(".") : Official.DIRECTORY;
    }

    List<String> command() {
        return this == EARMARK
                ? Child.java(
                        "-Dorg.slf4j.simpleLogger.logFile=System.out",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.earmark.proofs.process.CountingListener")
                : Official.command("listen.cjs");
    }
}
