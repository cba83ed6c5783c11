// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {

    @ParameterizedTest
    @CsvSource({"sk_dev_x, development", "sk_prod_x, production", "sk_x,", "sk_developer,", "pat_dev_x,", "xsk_dev_x,"})
    void isToldByTheKey(String key, String stage) {
        assertThat(Stage.ofKey(key).map(Stage::toString).orElse(null)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "us_env_dev_x, development",
        "us_env_prod_x, production",
        "us0_env_prod_x, production",
        "dev_env_x,",
        "us_env_x,"
    })
    void isToldByTheEnvironmentId(String id, String stage) {
        assertThat(Stage.ofEnvironmentId(id).map(Stage::toString).orElse(null)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({"dev, development", "Development, development", "PROD, production", "production, production", "staging,"
    })
    void isToldByTheProfile(String profile, String stage) {
        assertThat(Stage.ofProfile(profile).map(Stage::toString).orElse(null)).isEqualTo(stage);
    }
}
