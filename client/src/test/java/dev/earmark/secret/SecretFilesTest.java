// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretFilesTest {

    private static final SecretScope SCOPE = SecretScope.environment("us_env_1");

    @TempDir
    Path parent;

    private Path directory;
    private SecretResolver files;

    @BeforeEach
    void make() throws IOException {
        directory = Files.createDirectory(parent.resolve("mounted"));
        Files.writeString(parent.resolve("outside"), "not-a-real-secret");
        files = SecretResolver.files(directory);
    }

    @ParameterizedTest
    @CsvSource({"'v\n', v", "'v\r\n', v", "'v\n\n', 'v\n'", "' v ', ' v '", "v, v"})
    void takesTheTextWithoutOneLineBreakAtTheEnd(String text, String value) throws IOException {
        Files.writeString(directory.resolve("API_TOKEN"), text);
        assertThat(files.resolve("API_TOKEN", SCOPE)).contains(SecretValue.of(value));
    }

    @Test
    void readsAReplacedFileAtOnce() throws IOException {
        Files.writeString(directory.resolve("API_TOKEN"), "one");
        assertThat(files.resolve("API_TOKEN", SCOPE)).contains(SecretValue.of("one"));
        Files.writeString(directory.resolve("API_TOKEN"), "two");
        assertThat(files.resolve("API_TOKEN", SCOPE)).contains(SecretValue.of("two"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside", "/etc/hostname", "..", ".", "", "a/b", "..data", "with\0zero", "NO_SUCH"})
    void neverLeavesItsDirectory(String name) {
        assertThat(files.resolve(name, SCOPE)).isEmpty();
    }

    @Test
    void hasNothingWhereThereIsNoDirectory() {
        assertThat(SecretResolver.files(parent.resolve("absent")).resolve("API_TOKEN", SCOPE))
                .isEmpty();
    }

    @Test
    void tellsAFileThatCannotBeReadFromAMissingOne() throws IOException {
        Files.write(directory.resolve("API_TOKEN"), new byte[] {(byte) 0xFF, (byte) 0xFE});
        assertThatThrownBy(() -> files.resolve("API_TOKEN", SCOPE))
                .isInstanceOf(SecretException.Unreachable.class)
                .hasMessageContaining("\"API_TOKEN\" cannot be read");
        Files.writeString(directory.resolve("LONG"), "x".repeat(70_000));
        assertThatThrownBy(() -> files.resolve("LONG", SCOPE)).isInstanceOf(SecretException.Unreachable.class);
    }
}
