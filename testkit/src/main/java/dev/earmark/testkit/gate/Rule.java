// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.gate;

import dev.earmark.testkit.fault.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a fault comes. */
public interface Rule {

    /** The fault for a call that arrives now. */
    Optional<Fault> draw(Instant now);

    boolean isOver(Instant now);

    /** The fault comes a number of times. */
    final class Counted implements Rule {

        private final Fault fault;
        private int left;

        Counted(int times, Fault fault) {
            this.left = times;
            this.fault = fault;
        }

        @Override
        public Optional<Fault> draw(Instant now) {
            left--;
            return Optional.of(fault);
        }

        @Override
        public boolean isOver(Instant now) {
            return left == 0;
        }
    }

    /** The fault comes each time until the clock has reached an instant. */
    record Timed(Instant end, Fault fault) implements Rule {

        @Override
        public Optional<Fault> draw(Instant now) {
            return Optional.of(fault);
        }

        @Override
        public boolean isOver(Instant now) {
            return !now.isBefore(end);
        }
    }

    /** One of the faults comes with a probability. */
    record Seeded(RandomGenerator random, double rate, List<Fault> faults) implements Rule {

        @Override
        public Optional<Fault> draw(Instant now) {
            return random.nextDouble() < rate
                    ? Optional.of(faults.get(random.nextInt(faults.size())))
                    : Optional.empty();
        }

        @Override
        public boolean isOver(Instant now) {
            return false;
        }
    }
}
