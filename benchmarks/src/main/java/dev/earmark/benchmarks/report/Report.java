// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** Prints the tables of {@code docs/performance.md} and writes its picture. */
final class Report {

    private static final int[] HANDLERS = {1, 10, 100, 1000};

    private Report() {}

    /**
     * Reads results.
     *
     * @param arguments the picture to write, then files of results that JMH or the JavaScript peer wrote
     */
    public static void main(String[] arguments) throws IOException {
        Results results = new Results();
        JsonMapper mapper = new JsonMapper();
        for (int i = 1; i < arguments.length; i++) {
            results.add(mapper.readTree(Path.of(arguments[i])));
        }
        System.out.println(dispatch(results) + "\n" + intake(results));
        CostChart.write(results, Path.of(arguments[0]));
    }

    static String dispatch(Results results) {
        StringBuilder table = new StringBuilder("""
                | ns for an event (B allocated) | n = 1 | n = 10 | n = 100 | n = 1000 |
                | --- | --- | --- | --- | --- |
                """);
        for (String benchmark : results.benchmarks("DispatchBenchmark")) {
            table.append("| `")
                    .append(benchmark.substring(benchmark.indexOf('.') + 1))
                    .append("` |");
            for (int n : HANDLERS) {
                table.append(' ').append(cell(results, benchmark, n)).append(" |");
            }
            table.append('\n');
        }
        return table.toString();
    }

    static String intake(Results results) {
        StringBuilder table = new StringBuilder("""
                | from bytes to handler | ns for an event (B allocated) |
                | --- | --- |
                """);
        for (String benchmark : results.benchmarks("IntakeBenchmark")) {
            table.append("| `%s` | %s |\n"
                    .formatted(benchmark.substring(benchmark.indexOf('.') + 1), cell(results, benchmark, 0)));
        }
        return table.toString();
    }

    private static String cell(Results results, String benchmark, int n) {
        Optional<Double> nanos = results.nanos(benchmark, n);
        if (nanos.isEmpty()) {
            return "";
        }
        String text = String.format(Locale.ROOT, nanos.get() < 100 ? "%.1f" : "%,.0f", nanos.get());
        return text
                + results.bytes(benchmark, n)
                        .map(bytes -> String.format(Locale.ROOT, " (%,d)", Math.round(bytes)))
                        .orElse("");
    }
}
