// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.config.Configuration;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.runtime.StartException;
import dev.earmark.testkit.LocalFlatfile;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the start says about credentials and secrets. */
class StartReportTest {

    @TempDir
    Path directory;

    private final LocalFlatfile flatfile =
            LocalFlatfile.builder().apiKey("sk_test_not_a_real_key").start();
    private final ByteArrayOutputStream logged = new ByteArrayOutputStream();
    private final PrintStream console = System.err;
    private final Map<String, String> settings = new HashMap<>();

    @BeforeEach
    void redirect() {
        settings.put("FLATFILE_API_URL", flatfile.url());
        settings.put("FLATFILE_API_KEY", flatfile.apiKey());
        settings.put("FLATFILE_ENVIRONMENT_ID", flatfile.environmentId());
        System.setErr(new PrintStream(logged, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void restore() {
        System.setErr(console);
        System.clearProperty("jdk.httpclient.HttpClient.log");
        flatfile.close();
    }

    @Test
    void saysOfEachDeclaredSecretWhetherAndWhereItWasFound() throws Exception {
        Files.writeString(directory.resolve("AUDIT_TOKEN"), "not-a-real-audit-token");
        settings.put("EARMARK_SECRETS_DIR", directory.toString());
        flatfile.secrets().put("FORWARD_TOKEN", "not-a-real-forward-token");

        assertThat(started())
                .contains("\"FORWARD_TOKEN\" (environment us_env_local): found in Flatfile's secrets\n")
                .contains("\"AUDIT_TOKEN\" (environment us_env_local): found in the files of " + directory + "\n")
                .doesNotContain("WARN", "not-a-real");
    }

    @Test
    void namesWhatIsMissingInAWarning() {
        flatfile.secrets().put("FORWARD_TOKEN", "not-a-real-forward-token");
        assertThat(started())
                .contains("\"AUDIT_TOKEN\" (environment us_env_local): missing\n")
                .contains("WARN", "Secrets that handlers need", "unless a space has its own");
    }

    @Test
    void tellsForbiddenAndUnreachableFromMissing() {
        flatfile.failNext(2, "/secrets", 403);
        assertThat(started()).contains("\"AUDIT_TOKEN\" (environment us_env_local): forbidden by Flatfile's secrets");
    }

    @Test
    void doesNotStartWithoutTheSecretsWhereTheyAreRequired() {
        assertThatThrownBy(() -> builder().requireSecrets(true).start())
                .isInstanceOf(StartException.class)
                .hasMessageContainingAll("\"FORWARD_TOKEN\"", "\"AUDIT_TOKEN\"", "requireSecrets(true)");
    }

    @Test
    void saysWhetherTheKeyCanBeReplacedWithoutARestart() throws Exception {
        assertThat(started()).contains("Credentials: FLATFILE_API_KEY (code), which only a restart replaces.");
        var file = Files.writeString(directory.resolve("key"), settings.remove("FLATFILE_API_KEY"));
        settings.put("FLATFILE_API_KEY_FILE", file.toString());
        assertThat(started()).contains("Credentials: FLATFILE_API_KEY_FILE (code), replaceable while running.");
    }

    @Test
    void warnsWhereTheJdksClientWouldLogTheToken() {
        System.setProperty("jdk.httpclient.HttpClient.log", "requests,headers");
        assertThat(started()).contains("WARN").contains("and with them the bearer token");
    }

    private String started() {
        logged.reset();
        builder().start().close();
        return logged.toString(StandardCharsets.UTF_8);
    }

    private EarmarkBuilder builder() {
        return Earmark.builder().configuration(Configuration.of(settings)).listener(new RotatingListener());
    }
}
