// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CanaryTest {

    @TempDir
    Path directory;

    @Test
    void noSecretIsInWhatARunFullOfFaultsPrintsAndWrites() throws Exception {
        var output = directory.resolve("output.txt");
        var logging = Files.writeString(directory.resolve("logging.properties"), """
                handlers=java.util.logging.ConsoleHandler
                java.util.logging.ConsoleHandler.level=ALL
                .level=ALL
                # The platform's side, which prints each request that it gets.
                com.sun.net.httpserver.level=OFF
                """);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace",
                        "-Djava.util.logging.config.file=" + logging,
                        Scenario.class.getName(),
                        directory.resolve("state").toString())
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();

        var printed = Files.readString(output);
        assertThat(printed)
                .contains("The scenario is over.", "[secret]", "was given up after 1 attempt", "answered 403");
        assertThat(new Canaries(Scenario.SECRETS).find(directory)).isEmpty();
    }

    @Test
    void theSearchFindsEachFormOfASecret() throws Exception {
        Files.writeString(directory.resolve("a"), "x canary-1 y\n\neGNhbmFyeS0x z\nquoted \\\"c\\\"\n%22c%22");
        assertThat(new Canaries(List.of("canary-1", "\"c\"")).find(directory)).hasSize(4);
    }
}
