// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import java.util.List;

/** Runs Local Flatfile as a process of its own, until it is told to end. */
final class Main {

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (List.of(arguments).contains("--help")) {
            System.out.println(CommandLine.USAGE);
            return;
        }
        LocalFlatfile flatfile = start(List.of(arguments));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(flatfile), "local-flatfile-shutdown"));
        System.out.println(flatfile.url());
        Thread.currentThread().join();
    }

    private static LocalFlatfile start(List<String> arguments) {
        try {
            return CommandLine.read(arguments).start();
        } catch (IllegalArgumentException | IllegalStateException refused) {
            System.err.println("local-flatfile: " + refused.getMessage());
            System.exit(1);
            throw refused;
        }
    }

    /** A JVM ended by SIGTERM exits with 143 unless it is halted first; to be told to end is no failure here. */
    private static void end(LocalFlatfile flatfile) {
        flatfile.close();
        Runtime.getRuntime().halt(0);
    }
}
