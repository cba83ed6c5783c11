// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnvironmentsTest {

    private final LocalFlatfile flatfile = LocalFlatfile.builder()
            .environmentId("us_env_a")
            .otherEnvironment("us_env_b")
            .production()
            .start();
    private final Api api = Api.of(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void listsItsEnvironmentsPageByPage() {
        var page = api.get("/environments?pageSize=1&pageNumber=2");

        assertThat(page.texts("/id")).containsExactly("us_env_b");
        assertThat(page.json().path("pagination"))
                .isEqualTo(Json.parse("{\"currentPage\":2,\"pageCount\":2,\"totalCount\":2}"));
        assertThat(api.get("/environments?pageSize=1&pageNumber=3").data()).isEmpty();
    }

    @Test
    void tellsWhetherAnEnvironmentIsProduction() {
        assertThat(api.get("/environments/us_env_a").data().path("isProd").asBoolean())
                .isTrue();
        assertThat(api.get("/environments/us_env_c").status()).isEqualTo(404);
    }
}
