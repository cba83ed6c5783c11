// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The scripts of {@code src/test/js} with the packages of their lock file, installed once below {@code target}. Without
 * npm the test is skipped, but in CI it fails.
 */
final class NodeProject {

    private static final Path SOURCE = Path.of("src", "test", "js");
    private static final Path INSTALLED = Path.of("target", "js");

    private NodeProject() {}

    record Result(int exitCode, List<String> output) {}

    static NodeProject install() throws Exception {
        if (!isOnThePath("npm")) {
            assertThat(System.getenv("CI")).as("CI=true needs npm on the PATH").isNotEqualTo("true");
            assumeTrue(false, "npm is not on the PATH, so Local Flatfile is not checked by the official SDK");
        }
        Files.createDirectories(INSTALLED);
        try (Stream<Path> files = Files.list(SOURCE)) {
            for (Path file : files.toList()) {
                Files.copy(file, INSTALLED.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path stamp = INSTALLED.resolve("installed.json");
        String lock = Files.readString(SOURCE.resolve("package-lock.json"));
        if (!Files.exists(stamp) || !Files.readString(stamp).equals(lock)) {
            Result result =
                    execute(Map.of(), "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            assertThat(result.exitCode())
                    .as(() -> String.join("\n", result.output()))
                    .isZero();
            Files.writeString(stamp, lock);
        }
        return new NodeProject();
    }

    /** Runs a script against Local Flatfile, with the environment variables of a client. */
    Result run(String script, LocalFlatfile flatfile, Map<String, String> environment) throws Exception {
        return execute(clientEnvironment(flatfile, environment), "node", script);
    }

    /** Starts a script that goes on until its standard input ends; its errors are the test's. */
    Process start(String script, LocalFlatfile flatfile) throws IOException {
        var builder = new ProcessBuilder("node", script)
                .directory(INSTALLED.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(clientEnvironment(flatfile, Map.of()));
        return builder.start();
    }

    private static Map<String, String> clientEnvironment(LocalFlatfile flatfile, Map<String, String> more) {
        Map<String, String> environment = new java.util.HashMap<>(more);
        environment.put("FLATFILE_API_URL", flatfile.url());
        environment.put("FLATFILE_API_KEY", flatfile.apiKey());
        environment.put("FLATFILE_ENVIRONMENT_ID", flatfile.environmentId());
        return environment;
    }

    private static Result execute(Map<String, String> environment, String... command) throws Exception {
        var builder = new ProcessBuilder(command).directory(INSTALLED.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        List<String> output = new ArrayList<>();
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            reader.lines().forEach(output::add);
        }
        return new Result(process.waitFor(), output);
    }

    private static boolean isOnThePath(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
