// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A source that never says up to when it has handed over everything. */
class UnmarkedSourceTest {

    private final Delivery delivery = new Lab().start(new Lambdas());

    private void accept(int events) throws InterruptedException {
        for (var i = 0; i < events; i++) {
            assertThat(delivery.accept(Lab.event("us_evt_" + i))).isCompleted();
        }
    }

    @Test
    void theHealthNamesTheStateThatGrows() throws Exception {
        accept(100_000);
        assertThat(delivery.health().reasons()).isEmpty();
        accept(100_001);
        assertThat(delivery.health().ready()).isTrue();
        assertThat(delivery.health().reasons())
                .containsExactly("The state grows: 100001 settled events are remembered, since the source has never"
                        + " called handedOver.");

        delivery.handedOver(Instant.EPOCH);
        assertThat(delivery.health().reasons()).isEmpty();
    }
}
