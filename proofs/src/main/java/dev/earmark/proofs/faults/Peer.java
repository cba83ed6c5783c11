// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.faults;

import dev.earmark.proofs.process.Child;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A listener to be tried. */
enum Peer {
    EARMARK("Earmark", " WARN "),
    OFFICIAL("official JS", "\uD83D\uDD34");

    private static final Path SCRIPTS = Path.of("proofs", "target", "js");

    final String label;
    private final String warning;

    Peer(String label, String warning) {
        this.label = label;
        this.warning = warning;
    }

    /** The official one needs its packages, which {@code proofs/run} installs where npm is. */
    boolean isThere() {
        return this == EARMARK || Files.isDirectory(SCRIPTS.resolve("node_modules"));
    }

    boolean isWarning(String line) {
        return line.contains(warning);
    }

    Path directory() {
        return this == EARMARK ? Path.of(".") : SCRIPTS;
    }

    List<String> command() {
        return this == EARMARK
                ? Child.java(
                        "-Dorg.slf4j.simpleLogger.logFile=System.out",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.earmark.proofs.process.CountingListener")
                : List.of("node", "listen.cjs");
    }
}
