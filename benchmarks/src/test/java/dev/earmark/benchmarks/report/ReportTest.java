// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final String RESULTS = """
            [{"benchmark": "dev.earmark.benchmarks.DispatchBenchmark.earmark", "params": {"n": "10"},
              "primaryMetric": {"rawData": [[7.0, 5.0], [90.0]]},
              "secondaryMetrics": {"gc.alloc.rate.norm": {"rawData": [[0.001]]}}},
             {"benchmark": "dev.earmark.benchmarks.DispatchBenchmark.javascript", "params": {"n": "10"},
              "primaryMetric": {"rawData": [[200000.4]]}},
             {"benchmark": "dev.earmark.benchmarks.IntakeBenchmark.earmark",
              "primaryMetric": {"rawData": [[1500.0]]}}]
            """;

    private final Results results = new Results();

    @Test
    void tablesShowMediansOfAllIterations() {
        results.add(new JsonMapper().readTree(RESULTS));

        assertThat(Report.dispatch(results)).endsWith("""
                | `earmark` |  | 7.0 (0) |  |  |
                | `javascript` |  | 200,000 |  |  |
                """);
        assertThat(Report.intake(results)).endsWith("| `earmark` | 1,500 |\n");
    }

    @Test
    void thePictureHasALineForEachContestant(@TempDir Path folder) throws Exception {
        results.add(new JsonMapper().readTree(RESULTS));

        CostChart.write(results, folder.resolve("cost.svg"));

        assertThat(CostChart.of(results).getSeriesMap()).containsOnlyKeys("earmark", "javascript");
        assertThat(folder.resolve("cost.svg")).content().contains("<svg");
    }
}
