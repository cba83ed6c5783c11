// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

import dev.earmark.proofs.process.Child;
import dev.earmark.proofs.process.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process that reads the stream, and what it has said. */
final class Contender implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final Child child;
    private final Latencies latencies = new Latencies();
    private volatile boolean ready;
    private volatile long number;
    private volatile long at;

    Contender(String name, Path directory, List<String> command, Map<String, String> environment) throws IOException {
        this.name = name;
        this.child = Child.start("load-" + name, directory, command, environment, this::take);
    }

    private void take(String line) {
        long now = System.nanoTime();
        String[] words = line.split(" ", -1);
        switch (words[0]) {
            case "READY" -> ready = true;
            case "TOOK" -> latencies.add(Long.parseLong(words[1]));
            case "COUNT", "READ" -> {
                at = now;
                number = Long.parseLong(words[1]);
            }
            default -> {}
        }
    }

    void awaitReady() throws InterruptedException {
        require(Waiting.until(PATIENCE, () -> ready || !child.isAlive()) && ready, "has not started");
    }

    /** Waits until it has said a number of at least this, and gives the time of that. */
    long await(long least) throws InterruptedException {
        require(Waiting.until(PATIENCE, () -> number >= least || !child.isAlive()) && number >= least, "stays behind");
        return at;
    }

    void awaitLatencies(int count) throws InterruptedException {
        require(Waiting.until(PATIENCE, () -> latencies.count() >= count), "stays behind");
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalStateException(name + " " + problem + "; see proofs/target/logs.");
        }
    }

    void say(String line) throws IOException {
        number = 0;
        child.say(line);
    }

    long number() {
        return number;
    }

    Latencies latencies() {
        return latencies;
    }

    /** The processor time that it has used, in milliseconds. */
    long cpuMillis() {
        return child.cpuMillis();
    }

    @Override
    public void close() {
        child.terminate();
        try {
            child.await(PATIENCE);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        } finally {
            child.close();
        }
    }
}
