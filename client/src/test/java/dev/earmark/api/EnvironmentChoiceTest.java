// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentChoiceTest {

    private static final String MIXED = "Development and production are mixed: ";

    private final Map<String, String> settings = new HashMap<>();
    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
        settings.put("FLATFILE_API_KEY", "sk_neutral");
        settings.put("FLATFILE_ENVIRONMENT_ID", "us_env_1");
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void takesTheOneThatIsSetWithoutAskingWhereNothingSpeaksOfAStage() {
        assertThat(choose().environmentId()).isEqualTo("us_env_1");
        assertThat(platform.asked).isEmpty();
    }

    @Test
    void takesTheOnlyOneThatTheCredentialCanSee() {
        settings.remove("FLATFILE_ENVIRONMENT_ID");
        platform.answer(200, "{\"pagination\":{\"pageCount\":1},\"data\":[" + environment("us_env_7", false) + "]}");
        assertThat(choose())
                .returns("us_env_7", EnvironmentChoice::environmentId)
                .extracting(it -> it.notes().get(0))
                .isEqualTo("FLATFILE_ENVIRONMENT_ID is not set. Using us_env_7 (E), the only environment that the "
                        + "credential can see.");
    }

    @Test
    void listsThemWhereThereAreSeveral() {
        settings.remove("FLATFILE_ENVIRONMENT_ID");
        platform.answer(
                200,
                "{\"pagination\":{\"pageCount\":1},\"data\":[" + environment("us_env_7", false) + ","
                        + environment("us_env_8", true) + "]}");
        assertThatThrownBy(this::choose)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("FLATFILE_ENVIRONMENT_ID is not set, and the credential can see several environments. Set "
                        + "it to one of: us_env_7 (E), us_env_8 (E).");
    }

    @Test
    void stopsWhereThereIsNone() {
        settings.remove("FLATFILE_ENVIRONMENT_ID");
        platform.answer(200, "{\"data\":[]}");
        assertThatThrownBy(this::choose)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("can see no environment");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sk_dev_x     | us_env_prod_x |             | the key from FLATFILE_API_KEY (code) is for development, the environment us_env_prod_x is for production
            sk_prod_x    | us_env_dev_x  |             | the key from FLATFILE_API_KEY (code) is for production, the environment us_env_dev_x is for development
            sk_dev_x     | us_env_dev_x  | production  | the key from FLATFILE_API_KEY (code) is for development, the profile production is for production, the environment us_env_dev_x is for development
            sk_neutral   | us_env_prod_x | dev         | the profile dev is for development, the environment us_env_prod_x is for production
            """)
    void refusesAMixtureThatThePrefixesTellWithoutAsking(String key, String id, String profile, String found) {
        settings.put("FLATFILE_API_KEY", key);
        settings.put("FLATFILE_ENVIRONMENT_ID", id);
        settings.put("EARMARK_PROFILE", profile == null ? "" : profile);
        assertThatThrownBy(this::choose)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(MIXED + found
                        + ". Use those of one kind together, or set EARMARK_ALLOW_MIXED_STAGES=true if it is meant.");
        assertThat(platform.asked).isEmpty();
    }

    @Test
    void asksThePlatformWhereTheEnvironmentIdTellsNothing() {
        settings.put("FLATFILE_API_KEY", "sk_dev_x");
        platform.answer(200, "{\"data\":" + environment("us_env_1", true) + "}");
        assertThatThrownBy(this::choose)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith(MIXED)
                .hasMessageContaining("the environment us_env_1 is for production");
    }

    @Test
    void acceptsThoseOfOneKind() {
        settings.put("FLATFILE_API_KEY", "sk_prod_x");
        settings.put("EARMARK_PROFILE", "prod");
        platform.answer(200, "{\"data\":" + environment("us_env_1", true) + "}");
        assertThat(choose().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void warnsWhereThePlatformDoesNotTell(int status) {
        settings.put("FLATFILE_API_KEY", "sk_dev_x");
        platform.answer(status, "");
        assertThat(choose().warnings())
                .containsExactly("Whether us_env_1 is for production is unknown: the platform answered " + status
                        + ". Check FLATFILE_ENVIRONMENT_ID.");
    }

    @Test
    void passesOtherRefusalsOn() {
        settings.put("FLATFILE_API_KEY", "sk_dev_x");
        platform.answer(401, "");
        assertThatThrownBy(this::choose)
                .isInstanceOf(ApiException.class)
                .hasMessage("GET /environments/us_env_1 answered 401: the platform does not accept the credential "
                        + "from FLATFILE_API_KEY (code). Check or renew it.");
    }

    @Test
    void onlyWarnsOfAMixtureThatIsAllowed() {
        settings.put("FLATFILE_API_KEY", "sk_dev_x");
        settings.put("FLATFILE_ENVIRONMENT_ID", "us_env_prod_x");
        settings.put("EARMARK_ALLOW_MIXED_STAGES", "true");
        assertThat(choose().warnings())
                .singleElement()
                .asString()
                .startsWith(MIXED)
                .endsWith("EARMARK_ALLOW_MIXED_STAGES=true allows it.");
    }

    private EnvironmentChoice choose() {
        settings.put("FLATFILE_API_URL", platform.address());
        var configuration = Configuration.of(settings);
        var client = FlatfileClient.builder()
                .configuration(configuration)
                .pace(platform.pace)
                .build();
        return EnvironmentChoice.make(client, configuration);
    }

    private static String environment(String id, boolean isProd) {
        return "{\"id\":\"%s\",\"name\":\"E\",\"isProd\":%b}".formatted(id, isProd);
    }
}
