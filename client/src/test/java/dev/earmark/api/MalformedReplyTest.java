// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.secret.SecretScope;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedReplyTest {

    private StubPlatform platform;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                          | its body is empty
            <html>hello</html>          | its body of 18 bytes is not JSON (at byte 0)
            {"data":[tru]}              | its body of 14 bytes is not JSON (at byte 9)
            {"data":[]} x               | its body of 13 bytes is not JSON (at byte 12)
            {"data":[]} {}              | something follows the JSON of its body
            {"data":{}}                 | its member "data" is not a list
            {}                          | its member "data" is not a list
            []                          | its member "data" is not a list
            {"data":[1]}                | its data is not an object
            {"data":[{}]}               | its member "id" is missing or is not a text
            {"data":[{"id":1}]}         | its member "id" is missing or is not a text
            """)
    void saysWhatIsWrongWithoutShowingIt(String body, String what) {
        platform.answer(200, body, "x-request-id", "r1");
        assertThatThrownBy(() -> platform.client().workbooks().list())
                .isInstanceOf(MalformedReplyException.class)
                .hasMessage("GET /workbooks answered 200, but " + what + ". Request id r1.")
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":[{\"id\":\"canary", "canary", "{\"data\":[canary]}", "{\"data\":{\"canary\":1}"})
    void neverShowsTheBody(String body) {
        platform.answer(200, body);
        assertThatThrownBy(() -> platform.client().secrets().list(SecretScope.environment("us_env_1")))
                .isInstanceOf(MalformedReplyException.class)
                .hasMessageNotContaining("canary")
                .hasNoCause();
    }

    @Test
    void isNotAskedForAgain() {
        platform.answer(200, "oops");
        assertThatThrownBy(() -> platform.client().workbooks().list()).isInstanceOf(MalformedReplyException.class);
        assertThat(platform.asked).hasSize(1);
    }
}
