// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Looks for pairs of pattern and text that take long. Time is the thread's own, so that a busy machine does not count. */
class GlobWorstCaseTest {

    private static final int PAIRS = 400;
    private static final int SHORT = 1_000;
    private static final int LONG = 10_000;
    private static final String[] PATTERN_PIECES = {"*", "?", "**:", "*:", ":", "a", "b", ":**", "\\a"};
    private static final String[] TEXT_PIECES = {"a", "b", ":", "aa", "a:"};

    private record Pair(String patternPiece, String textPiece, String lastOfPattern) {

        long nanos(int length) {
            Glob glob = Glob.of(patternPiece.repeat(length / patternPiece.length()) + lastOfPattern);
            String text = textPiece.repeat(length / textPiece.length());
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            glob.matches(text);
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        }
    }

    @Test
    void theWorstPairsThatASearchFindsStayUnderASecondForTenThousandCharactersEach() {
        long seed = Long.getLong("earmark.seed", 20261124);
        Random random = new Random(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            pairs.add(
                    new Pair(join(random, PATTERN_PIECES), join(random, TEXT_PIECES), random.nextBoolean() ? "z" : ""));
        }
        pairs.forEach(pair -> pair.nanos(SHORT)); // Compiles what is measured next.
        record Timed(Pair pair, long nanos) {}
        List<Timed> worst = pairs.stream()
                .map(pair -> new Timed(pair, pair.nanos(SHORT)))
                .sorted(Comparator.comparingLong(Timed::nanos).reversed())
                .limit(5)
                .toList();

        for (Timed timed : worst) {
            assertThat(timed.pair().nanos(LONG))
                    .as("seed %d, %s", seed, timed.pair())
                    .isLessThan(Duration.ofSeconds(1).toNanos());
        }
    }

    private static String join(Random random, String[] pieces) {
        StringBuilder joined = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            joined.append(pieces[random.nextInt(pieces.length)]);
        }
        return joined.toString();
    }
}
