// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.testkit.state.Ids;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SeedTest {

    @Test
    void makesTheSameIdsFromTheSameSeed() {
        assertThat(run(7)).isEqualTo(run(7)).isNotEqualTo(run(8));
    }

    @Test
    void sortsEventIdsByTheirTurn() {
        var ids = new Ids(new java.util.Random(1));
        List<String> made = new java.util.ArrayList<>();
        for (long millis :
                new long[] {1, 1, 1, 2, 61, 62, 1_700_000_000_000L, 1_700_000_000_001L, 1_700_000_000_001L}) {
            made.add(ids.event(millis));
        }
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.event(1_700_000_000_002L));
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    private static List<JsonNode> run(long seed) {
        try (var flatfile =
                LocalFlatfile.builder().seed(seed).clock(new TestClock()).start()) {
            flatfile.jobs().create("workbook:submit");
            flatfile.secrets().put("NAME", "value");
            return flatfile.events();
        }
    }
}
