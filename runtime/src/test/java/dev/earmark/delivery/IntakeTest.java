// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final Intake intake = new Intake(1);
    private final List<String> seen = new ArrayList<>();

    @Test
    void aStopWaitsUntilTheSourceHasHeard() throws Exception {
        intake.enter();
        intake.leave(() -> seen.add("empty while telling: " + isEmpty()));

        assertThat(seen).containsExactly("empty while telling: false");
        assertThat(isEmpty()).isTrue();
    }

    @Test
    void whoHearsMayHandOverTheNextThoughOnlyOneMayBeInHand() throws Exception {
        intake.enter();
        intake.leave(() -> seen.add("open: " + intake.isOpen()));

        assertThat(seen).containsExactly("open: true");
    }

    @Test
    void whatTheSourceThrowsIsNotWaitedForForever() throws Exception {
        intake.enter();
        try {
            intake.leave(() -> {
                throw new IllegalStateException("the source's own");
            });
        } catch (IllegalStateException expected) {
            seen.add(expected.getMessage());
        }

        assertThat(seen).containsExactly("the source's own");
        assertThat(isEmpty()).isTrue();
    }

    private boolean isEmpty() {
        try {
            return intake.awaitEmpty(Duration.ZERO);
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
