// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.HeardLog;
import org.junit.jupiter.api.Test;

final class EarmarkBuilderTest {

    @Test
    void warnsOfHandlersOnceHoweverOftenMoreAreRegistered() {
        var heard = HeardLog.during(() -> Earmark.builder()
                .handlers(root -> root.on("acme:first", (event, context) -> {}))
                .handlers(root -> root.on("acme:second", (event, context) -> {}))
                .handlers(root -> root.on("acme:first", (event, context) -> {})));

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).contains("\"acme:first\"");
        assertThat(heard.get(1)).contains("\"acme:second\"");
    }
}
