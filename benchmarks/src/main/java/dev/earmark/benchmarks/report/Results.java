// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * The results of one or several runs of JMH, in nanoseconds for an event. A figure is the median of all iterations of all
 * runs, since a busy machine makes single iterations slow and none fast.
 */
final class Results {

    /** By benchmark, then by number of handlers; 0 where a benchmark has no such parameter. */
    private final Map<String, Map<Integer, List<Double>>> samples = new TreeMap<>();

    private final Map<String, Map<Integer, List<Double>>> allocated = new TreeMap<>();

    void add(JsonNode results) {
        for (JsonNode result : results) {
            String benchmark = result.get("benchmark").stringValue();
            String name = benchmark.substring(benchmark.lastIndexOf('.', benchmark.lastIndexOf('.') - 1) + 1);
            int n = Integer.parseInt(result.path("params").path("n").asString("0"));
            addAll(samples, name, n, result.get("primaryMetric"));
            JsonNode norm = result.path("secondaryMetrics").path("gc.alloc.rate.norm");
            if (norm.isObject()) {
                addAll(allocated, name, n, norm);
            }
        }
    }

    private static void addAll(Map<String, Map<Integer, List<Double>>> into, String name, int n, JsonNode metric) {
        List<Double> values = into.computeIfAbsent(name, benchmark -> new TreeMap<>())
                .computeIfAbsent(n, handlers -> new ArrayList<>());
        for (JsonNode fork : metric.get("rawData")) {
            fork.forEach(value -> values.add(value.doubleValue()));
        }
    }

    /** Benchmarks by class and method name. */
    List<String> benchmarks(String className) {
        return samples.keySet().stream()
                .filter(name -> name.startsWith(className + "."))
                .toList();
    }

    Optional<Double> nanos(String benchmark, int n) {
        return median(samples, benchmark, n);
    }

    Optional<Double> bytes(String benchmark, int n) {
        return median(allocated, benchmark, n);
    }

    private static Optional<Double> median(Map<String, Map<Integer, List<Double>>> all, String benchmark, int n) {
        List<Double> values =
                new ArrayList<>(all.getOrDefault(benchmark, Map.of()).getOrDefault(n, List.of()));
        Collections.sort(values);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() / 2));
    }
}
