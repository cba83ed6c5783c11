// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Another process. What it writes to standard error goes to a file below {@code proofs/target/logs}. */
public final class Child implements AutoCloseable {

    private static final Path LOGS = Path.of("proofs", "target", "logs");

    private final Process process;
    private final Thread reader;

    private Child(Process process, Consumer<String> lines) {
        this.process = process;
        this.reader = new Thread(
                () -> process.inputReader(StandardCharsets.UTF_8).lines().forEach(lines), "proofs-child-output");
        reader.setDaemon(true);
        reader.start();
    }

    public static Child start(
            String name, Path directory, List<String> command, Map<String, String> environment, Consumer<String> lines)
            throws IOException {
        Files.createDirectories(LOGS);
        var builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        LOGS.resolve(name + ".log").toFile()));
        builder.environment().putAll(environment);
        return new Child(builder.start(), lines);
    }

    /** The command of a Java program. */
    public static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Writes a line to its standard input. */
    public void say(String line) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(line).append('\n').flush();
    }

    /** The processor time that it has used. */
    public long cpuMillis() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join();
    }

    /** Sends SIGTERM. Unlike Process.destroy it leaves the streams open. */
    public void terminate() {
        process.toHandle().destroy();
    }

    /** The exit code, or -1 where the process does not end in time. */
    public int await(Duration timeout) throws InterruptedException {
        return process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS) ? process.exitValue() : -1;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
