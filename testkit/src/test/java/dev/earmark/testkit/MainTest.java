// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local Flatfile as a process of its own. */
class MainTest {

    private final List<Process> processes = new ArrayList<>();

    @TempDir
    Path directory;

    @AfterEach
    void killWhatIsLeft() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void printsItsAddressOnlyAndEndsWithZeroOnSigterm() throws Exception {
        Process process = run("--port", "0", "--api-key", "sk_test_not_a_real_key", "--environment", "us_env_x");
        BufferedReader output = process.inputReader();
        String url = output.readLine();

        assertThat(url).matches("http://127\\.0\\.0\\.1:\\d+");
        Api api = new Api(url, "sk_test_not_a_real_key");
        assertThat(api.get("/environments").texts("/id")).containsExactly("us_env_x");

        // Process.destroy would also close the streams that are read below.
        process.toHandle().destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(output.readLine()).isNull();
        assertThat(errors(process)).isEmpty();
    }

    @Test
    void keepsAllThatItAnsweredThroughAKill() throws Exception {
        Process killed = run("--port", "0", "--data", directory.toString());
        Api api = new Api(killed.inputReader().readLine(), "sk_local");
        String space = api.create("/spaces", "{}");
        killed.destroyForcibly().waitFor();

        Process restarted = run("--port", "0", "--data", directory.toString());
        Api again = new Api(restarted.inputReader().readLine(), "sk_local");
        assertThat(again.get("/spaces/" + space).status()).isEqualTo(200);
        assertThat(again.get("/events").texts("/topic")).containsExactly("space:created");
    }

    @Test
    void refusesAnUnknownOptionInOneLine() throws Exception {
        Process process = run("--verbose");

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(process.inputReader().readLine()).isNull();
        assertThat(errors(process).lines()).hasSize(1).first().asString().contains("\"--verbose\"");
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).start();
        processes.add(process);
        return process;
    }

    private static String errors(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
