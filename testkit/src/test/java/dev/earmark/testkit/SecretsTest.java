// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.secret.SecretScope;
import dev.earmark.testkit.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    private static final String LIST = "/secrets?environmentId=us_env_local";

    private final LocalFlatfile flatfile =
            LocalFlatfile.builder().otherEnvironment("us_env_other").start();
    private final Api api = Api.of(flatfile);
    private final String space = api.create("/spaces", "{}");

    @AfterEach
    void close() {
        flatfile.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | environment",
                "&actorId=us_usr_1    | actor",
                "&actorId=us_usr_2    | environment",
                "&spaceId=S           | space",
                "&spaceId=S&actorId=us_usr_1 | both",
                "&spaceId=S&actorId=us_usr_2 | space",
            })
    void listsTheMostSpecificValueOnce(String scope, String value) {
        flatfile.secrets().put("KEY", "both", new SecretScope("us_env_local", space, "us_usr_1"));
        flatfile.secrets().put("KEY", "environment");
        flatfile.secrets().put("KEY", "space", new SecretScope(null, space, null));
        flatfile.secrets().put("KEY", "actor", new SecretScope(null, null, "us_usr_1"));
        flatfile.secrets().put("KEY", "elsewhere", SecretScope.environment("us_env_other"));

        assertThat(api.get(LIST + scope.replace("=S", "=" + space)).texts("/value"))
                .containsExactly(value);
    }

    @Test
    void leavesOutSecretsOfASpaceThatIsNotAskedFor() {
        flatfile.secrets().put("ONLY SPACE", "v", new SecretScope(null, space, null));

        assertThat(api.get(LIST).data()).isEmpty();
        assertThat(api.get("/secrets?spaceId=" + space).texts("/name")).containsExactly("ONLY SPACE");
    }

    @Test
    void insertsThenUpdatesByNameAndScope() {
        var inserted = api.post("/secrets", secret("v1"));
        var same = api.post("/secrets", secret("v1"));
        var updated = api.post("/secrets", secret("v2"));

        assertThat(inserted.data().size()).isEqualTo(1);
        assertThat(same.data()).isEqualTo(inserted.data());
        assertThat(updated.texts("/id")).isEqualTo(inserted.texts("/id"));
        assertThat(api.get(LIST).texts("/value")).containsExactly("v2");
        assertThat(topics()).containsExactly("secret:created", "secret:updated");
    }

    @Test
    void keepsNameAndValueOutOfTheEvents() {
        flatfile.secrets().put("NAME", "the-value", new SecretScope(null, space, null));
        String id = api.get(LIST + "&spaceId=" + space).texts("/id").get(0);

        var event = flatfile.events().get(1);

        assertThat(event.toString()).doesNotContain("NAME").doesNotContain("the-value");
        assertThat(event.path("payload"))
                .isEqualTo(
                        Json.object().put("secretId", id).put("spaceId", space).put("environmentId", "us_env_local"));
        assertThat(event.at("/context/spaceId").asString()).isEqualTo(space);
    }

    @Test
    void namesNoSpaceInTheEventsOfAnEnvironmentsSecret() {
        flatfile.secrets().put("NAME", "v");

        var event = flatfile.events().get(1);
        assertThat(event.path("context").has("spaceId")).isFalse();
        assertThat(event.path("payload").has("spaceId")).isFalse();
    }

    @Test
    void deletesASecretAndAnswersWithAList() {
        String id = api.post("/secrets", secret("v1")).texts("/id").get(0);

        assertThat(api.delete("/secrets/" + id).texts("/id")).containsExactly(id);
        assertThat(api.get(LIST).data()).isEmpty();
        assertThat(topics()).containsExactly("secret:created", "secret:deleted");
        assertThat(api.delete("/secrets/" + id).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"value\":\"v\",\"environmentId\":\"us_env_local\"}",
                "{\"name\":\"N\",\"environmentId\":\"us_env_local\"}",
                "{\"name\":\"N\",\"value\":\"\",\"environmentId\":\"us_env_local\"}",
                "{\"name\":\"N\",\"value\":5,\"environmentId\":\"us_env_local\"}",
                "{\"name\":\"N\",\"value\":\"v\"}"
            })
    void refusesASecretThatIsNotComplete(String body) {
        assertThat(api.post("/secrets", body).status()).isEqualTo(400);
        assertThat(topics()).isEmpty();
    }

    @Test
    void limitsTheLengthOfNameAndValue() {
        flatfile.secrets().put("n".repeat(1024), "v".repeat(1024));

        assertThatThrownBy(() -> flatfile.secrets().put("N", "v".repeat(1025)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The member \"value\" is longer than 1024 characters.");
        assertThat(topics()).containsExactly("secret:created");
    }

    @Test
    void tellsAnUnknownScopeFromAMissingOne() {
        assertThat(api.get("/secrets").status()).isEqualTo(400);
        assertThat(api.get("/secrets?environmentId=us_env_none").status()).isEqualTo(404);
        assertThat(api.get(LIST + "&spaceId=us_sp_none").status()).isEqualTo(404);
        assertThat(api.post("/secrets", secret("v").replace("local", "none")).status())
                .isEqualTo(404);
    }

    private static String secret(String value) {
        return "{\"name\":\"KEY\",\"value\":\"" + value + "\",\"environmentId\":\"us_env_local\"}";
    }

    private java.util.List<String> topics() {
        return flatfile.events().stream()
                .map(event -> event.path("topic").asString())
                .filter(topic -> topic.startsWith("secret:"))
                .toList();
    }
}
