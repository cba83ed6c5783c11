// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SecretValueTest {

    private static final String MARKED = "not-a-real-secret-4711";

    private final SecretValue value = SecretValue.of(MARKED);

    @Test
    void showsItselfOnlyWhenAsked() {
        assertThat(value.reveal()).isEqualTo(MARKED);
        assertThat(value.chars()).isEqualTo(MARKED.toCharArray());
        assertThat(value).hasToString("[secret]");
        assertThat(String.valueOf(value.hashCode())).doesNotContain("4711");
    }

    @Test
    void isNotSerialised() {
        assertThat(JsonMapper.shared().writeValueAsString(value)).isEqualTo("{}");
        var fields = JsonMapper.builder()
                .changeDefaultVisibility(old -> old.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
                .build();
        assertThat(fields.writeValueAsString(value)).doesNotContain("4711");
    }

    @Test
    void comparesByValue() {
        assertThat(value).isEqualTo(SecretValue.of(MARKED)).isNotEqualTo(SecretValue.of("another"));
    }

    @Test
    void isGoneOnceWiped() {
        var copy = value.chars();
        value.wipe();

        assertThatThrownBy(value::reveal)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("wiped");
        assertThat(copy).isEqualTo(MARKED.toCharArray());
    }

    @Test
    void doesNotShowAValueThatIsNoUri() {
        var unfit = SecretValue.of(MARKED + " with a blank");

        assertThatThrownBy(unfit::uri)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a URI")
                .hasMessageNotContaining(MARKED)
                .hasNoCause();
    }
}
