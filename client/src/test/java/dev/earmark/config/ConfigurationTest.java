// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

    private static final String KEY = "FLATFILE_API_KEY";

    @TempDir
    Path directory;

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private Configuration.Builder builder;

    @BeforeEach
    void start() {
        builder = Configuration.builder()
                .directory(directory)
                .systemProperties(properties)
                .environment(environment);
    }

    @Test
    void takesTheFirstPlaceThatHasAValue() throws IOException {
        file(".env", KEY + "=e\n");
        assertSource("e", ".env");
        file(".env.dev", KEY + "=d\n");
        assertSource("e", ".env");
        environment.put("EARMARK_PROFILE", "dev");
        assertSource("d", ".env.dev");
        environment.put(KEY, "c");
        assertSource("c", "environment");
        properties.put(KEY, "b");
        assertSource("b", "system property");
        builder.set(KEY, "a");
        assertSource("a", "code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void takesABlankValueForNotSet(String blank) throws IOException {
        environment.put(KEY, blank);
        file(".env", KEY + "=k\nFLATFILE_EMAIL=\n");
        assertSource("k", ".env");
        assertThat(builder.load().find("FLATFILE_EMAIL")).isEmpty();
    }

    @Test
    void readsTheUsersOwnSettingsToo() throws IOException {
        file(".env", "# a comment\nWEBHOOK_URL=https://hooks.example/flatfile\nNAME=\"x y\"\n");
        assertThat(builder.load().get("WEBHOOK_URL")).contains("https://hooks.example/flatfile");
        assertThat(builder.load().get("NAME")).contains("x y");
    }

    @Test
    void findsTheProfileInTheCommonFile() throws IOException {
        file(".env", "EARMARK_PROFILE=staging\n");
        file(".env.staging", KEY + "=s\n");
        assertThat(builder.load().profile()).contains("staging");
        assertSource("s", ".env.staging");
    }

    @Test
    void prefersTheProfileGivenInCode() throws IOException {
        environment.put("EARMARK_PROFILE", "staging");
        file(".env.prod", KEY + "=p\n");
        builder.profile("prod");
        assertSource("p", ".env.prod");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "a/b", ".", "a b"})
    void refusesAProfileThatIsNoName(String name) {
        assertThatThrownBy(() -> builder.profile(name).load())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("The profile \"" + name + "\" is not a name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canary-without-a-sign", "export X=canary"})
    void namesTheLineOfAMalformedFileWithoutShowingIt(String line) throws IOException {
        file(".env", "A=1\n\n" + line + "\n");
        assertThatThrownBy(builder::load)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(".env cannot be read at line 3. "
                        + "Each line has to be NAME=value, empty, or a comment that starts with #.")
                .hasNoCause();
    }

    @Test
    void takesTheAddressFromTheAliasWhereItIsAlone() {
        assertThat(builder.load().apiUrl()).isEqualTo(ApiUrl.DEFAULT);
        environment.put("AGENT_INTERNAL_URL", "http://127.0.0.1:1");
        assertThat(builder.load().apiUrl()).hasToString("http://127.0.0.1:1/v1");
        environment.put("FLATFILE_API_URL", "platform.eu.flatfile.com/api");
        assertThat(builder.load().apiUrl()).hasToString("https://platform.eu.flatfile.com/api/v1");
    }

    @Test
    void describesNamesAndSourcesButNeverValues() throws IOException {
        file(".env", KEY + "=canary\nFLATFILE_ENVIRONMENT_ID=us_env_canary\nOWN=canary\n");
        environment.put("FLATFILE_API_URL", "https://canary.example");
        var configuration = builder.load();
        assertThat(configuration.describe())
                .containsExactly(
                        KEY + " (.env)",
                        "FLATFILE_ENVIRONMENT_ID (.env)",
                        "FLATFILE_API_URL (environment)",
                        "OWN (.env)");
        assertThat(configuration + "" + configuration.find(KEY)).doesNotContain("canary");
    }

    @ParameterizedTest
    @CsvSource({
        "FLATFILE_APIKEY, FLATFILE_API_KEY",
        "FLATFILE_API_KEYS, FLATFILE_API_KEY",
        "FLATFLIE_API_KEY, FLATFILE_API_KEY",
        "flatfile_api_key, FLATFILE_API_KEY",
        "FLATFILE_ENVIROMENT_ID, FLATFILE_ENVIRONMENT_ID",
        "EARMARK_PROFIL, EARMARK_PROFILE"
    })
    void pointsOutATypo(String name, String meant) {
        environment.put(name, "canary");
        assertThat(builder.load().warnings())
                .containsExactly(
                        name + " (environment) is not a setting of Earmark or Flatfile. Did you mean " + meant + "?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBHOOK_URL", "FLATFILE_AGENT_SLUG", "PATH", "API_KEY", "FLATFILE_API_KEY_FILE"})
    void doesNotSuspectOtherNames(String name) {
        environment.put(name, "x");
        assertThat(builder.load().warnings()).isEmpty();
    }

    @Test
    void warnsOfAFileThatOthersMayRead() throws IOException {
        file(".env", "A=1\n");
        Files.setPosixFilePermissions(directory.resolve(".env"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(builder.load().warnings())
                .containsExactly(".env can be read by every user of this machine. Run: chmod 600 .env");
    }

    private void assertSource(String value, String source) {
        assertThat(builder.load().find(KEY)).contains(new Setting(KEY, value, source));
    }

    private void file(String name, String text) throws IOException {
        Path path = Files.writeString(directory.resolve(name), text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    }
}
