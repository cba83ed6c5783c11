// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.start;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.api.ApiException;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.EarmarkBuilder;
import dev.earmark.runtime.StartException;
import dev.earmark.testkit.LocalFlatfile;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stops a start, and what the message says. */
class StartTest {

    private final LocalFlatfile flatfile = LocalFlatfile.start();

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void noHandlerAtAll() {
        assertThatThrownBy(builder()::start)
                .isInstanceOf(StartException.class)
                .hasMessage("There is no handler to run. Pass a listener: Earmark.builder().listener(new MyListener()),"
                        + " or discover() all.");
    }

    @Test
    void noCredential() {
        var settings = Configuration.of(Map.of("FLATFILE_API_URL", flatfile.url()));
        assertThatThrownBy(Earmark.builder().configuration(settings).listener(new Greeter("Hello"))::start)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("No Flatfile credentials are set. Set FLATFILE_API_KEY");
    }

    @Test
    void aCredentialThatThePlatformRefuses() {
        assertThatThrownBy(builder(Map.of("FLATFILE_API_KEY", "sk_test_not_a_real_key"))
                        .listener(new Greeter("Hello"))::start)
                .isInstanceOf(ApiException.class)
                .hasMessageContainingAll("401", "FLATFILE_API_KEY")
                .hasMessageNotContaining("sk_test_not_a_real_key");
    }

    @Test
    void aPlatformThatDoesNotAnswer() {
        flatfile.close();
        assertThatThrownBy(builder().listener(new Greeter("Hello")).startTimeout(Duration.ofSeconds(1))::start)
                .isInstanceOf(StartException.class)
                .hasMessageContainingAll("refused the connection", "FLATFILE_API_URL");
    }

    @Test
    void aClassWithoutGeneratedCode() {
        assertThatThrownBy(builder().listener(StringBuilder.class)::start)
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("There is no generated class for java.lang.StringBuilder")
                .hasMessageContainingAll("<annotationProcessorPaths>", "annotationProcessor(", "JDK 23");
    }

    @Test
    void aClassThatCannotBeMade() {
        assertThatThrownBy(builder().listener(Greeter.class)::start)
                .isInstanceOf(StartException.class)
                .hasMessage(Greeter.class.getName() + " has no no-argument constructor that Earmark can call."
                        + " Pass an instance: Earmark.builder().listener(new Greeter(...)).");
    }

    @Test
    void twoInstancesWithoutNames() {
        assertThatThrownBy(builder().listener(new Greeter("Hello")).listener(new Greeter("Bye"))::start)
                .isInstanceOf(StartException.class)
                .hasMessage("Two listeners are " + Greeter.class.getName() + ". Give each instance of one class a name:"
                        + " builder().listener(\"name\", instance).");
    }

    @Test
    void aRequiredSecretThatIsMissing() {
        assertThatThrownBy(builder().listener(new Greeter("Hello")).requireSecrets(true)::start)
                .isInstanceOf(StartException.class)
                .hasMessageContainingAll("\"GREETER_KEY\"", "missing", "requireSecrets(true)");
    }

    @Test
    void aSourceThatCannotConnect() {
        assertThatThrownBy(builder().listener(new Greeter("Hello")).source(new BrokenSource())::start)
                .isInstanceOf(StartException.class)
                .hasMessageContaining("no such queue");
    }

    private EarmarkBuilder builder() {
        return builder(Map.of());
    }

    private EarmarkBuilder builder(Map<String, String> changes) {
        var settings = new HashMap<>(Map.of(
                "FLATFILE_API_URL", flatfile.url(),
                "FLATFILE_API_KEY", flatfile.apiKey(),
                "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId()));
        settings.putAll(changes);
        return Earmark.builder()
                .configuration(Configuration.of(settings))
                .checkpoint(CheckpointStore.inMemory())
                .deadLetters(DeadLetterStore.inMemory());
    }
}
