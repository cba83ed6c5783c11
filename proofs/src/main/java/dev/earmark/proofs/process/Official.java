// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The official listener, a program of Node. It needs its packages, which {@code proofs/run} installs where npm is. */
public final class Official {

    public static final Path DIRECTORY = Path.of("proofs", "target", "js");

    private Official() {}

    public static boolean isThere() {
        return Files.isDirectory(DIRECTORY.resolve("node_modules"));
    }

    /** The command of one of its programs, to be run in {@link #DIRECTORY}. */
    public static List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of("node", program));
        command.addAll(List.of(arguments));
        return command;
    }
}
