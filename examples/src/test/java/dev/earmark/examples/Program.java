// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process of its own, and what it prints. */
final class Program implements AutoCloseable {

    private static final Path SCRIPTS = Path.of("..", "testkit", "target", "js");
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final List<String> output = new ArrayList<>();
    private boolean ended;

    private Program(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        var reader = new Thread(this::read, command.get(0) + " output");
        reader.setDaemon(true);
        reader.start();
    }

    /** Runs a jar on the JDK that runs the test. */
    static Program java(Path jar, Map<String, String> environment, String... arguments) throws IOException {
        return java(List.of("-jar", jar.toString()), environment, arguments);
    }

    /** Runs a class of the tests on the JDK that runs them. */
    static Program main(Class<?> program, Map<String, String> environment, String... arguments) throws IOException {
        return java(List.of("-cp", System.getProperty("java.class.path"), program.getName()), environment, arguments);
    }

    private static Program java(List<String> what, Map<String, String> environment, String... arguments)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(what);
        command.addAll(List.of(arguments));
        return new Program(Path.of("."), environment, command);
    }

    /** Runs one of the test kit's scripts, whose packages the test kit's own tests have installed. */
    static Program node(String script, Map<String, String> environment) throws IOException {
        if (!Files.exists(SCRIPTS.resolve("installed.json"))) {
            assertThat(System.getenv("CI"))
                    .as("The npm packages are not installed; CI needs them. Run the test kit's tests, with npm.")
                    .isNotEqualTo("true");
            assumeTrue(false, "the npm packages are not installed");
        }
        return new Program(SCRIPTS, environment, List.of("node", script));
    }

    /** Waits for a line that holds a text. */
    String awaitLine(String text) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        synchronized (output) {
            while (true) {
                var found = output.stream().filter(line -> line.contains(text)).findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
                var left = deadline - System.nanoTime();
                if (left <= 0 || ended) {
                    throw new AssertionError(
                            "No line with \"" + text + "\" was printed, but:\n" + String.join("\n", output));
                }
                TimeUnit.NANOSECONDS.timedWait(output, left);
            }
        }
    }

    List<String> output() {
        synchronized (output) {
            return List.copyOf(output);
        }
    }

    /** Asks the process to end (SIGTERM) and waits for its exit code. */
    int terminate() throws InterruptedException {
        process.destroy();
        return awaitEnd();
    }

    int awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as(() -> String.join("\n", output()))
                .isTrue();
        return process.exitValue();
    }

    private void read() {
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(this::add);
        } catch (IOException | UncheckedIOException closed) {
            add("(output ended: " + closed.getMessage() + ")");
        } finally {
            synchronized (output) {
                ended = true;
                output.notifyAll();
            }
        }
    }

    private void add(String line) {
        synchronized (output) {
            output.add(line);
            output.notifyAll();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
