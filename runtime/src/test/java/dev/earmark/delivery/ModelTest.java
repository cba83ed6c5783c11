// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.HeardLog;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Random schedules of events, failures, faults, crashes and restarts, held to the delivery contract. The long form is
 * {@code -Dearmark.model.schedules=10000}; a schedule that fails is run alone by {@code -Dearmark.model.seed=SEED}.
 */
class ModelTest {

    private static final int SCHEDULES = Integer.getInteger("earmark.model.schedules", 300);
    private static final long FIRST = 20_261_124;

    @Test
    void noScheduleViolatesTheContract() {
        var only = Long.getLong("earmark.model.seed");
        if (only != null) {
            run(only);
            return;
        }
        var crashes = new AtomicInteger();
        HeardLog.silently(() -> {
            for (var seed = FIRST; seed < FIRST + SCHEDULES; seed++) {
                crashes.addAndGet(run(seed));
            }
        });
        assertThat(crashes)
                .as("schedules in which nothing ever crashes prove little")
                .hasPositiveValue();
        System.out.println(SCHEDULES + " schedules, " + crashes + " crashes, 0 violations");
    }

    private static int run(long seed) {
        try {
            return new ModelSchedule(seed).run();
        } catch (RuntimeException | AssertionError violation) {
            throw new AssertionError(
                    "Schedule " + seed + " violates the contract. Run it alone with -Dearmark.model.seed=" + seed + ": "
                            + violation.getMessage(),
                    violation);
        }
    }
}
