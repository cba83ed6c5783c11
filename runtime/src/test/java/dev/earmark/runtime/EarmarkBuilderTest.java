// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.HeardLog;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EarmarkBuilderTest {

    @Test
    void warnsOfHandlersAtTheStartOnceHoweverOftenMoreAreRegistered() {
        var builder = Earmark.builder()
                .configuration(Configuration.of(Map.of()))
                .handlers(root -> root.on("acme:first", (event, context) -> {}))
                .handlers(root -> root.on("acme:second", (event, context) -> {}));
        var heard =
                HeardLog.during(() -> assertThatThrownBy(builder::start).isInstanceOf(ConfigurationException.class));

        assertThat(heard)
                .filteredOn(line -> line.contains("acme:"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"acme:first\""),
                        second -> assertThat(second).contains("\"acme:second\""));
    }
}
