// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.workload.Pool;
import dev.earmark.benchmarks.workload.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

/** Writes handlers and events as JSON, for contestants that do not run in this JVM. */
final class ExportWorkload {

    private ExportWorkload() {}

    /**
     * Writes one file for each number of handlers, {@code workload-N.json}.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int n = 1; n <= Task.MOST; n *= 10) {
            Files.writeString(folder.resolve("workload-" + n + ".json"), json(n));
        }
    }

    static String json(int n) {
        List<Object> handlers = new ArrayList<>();
        for (int number = 0; number < n; number++) {
            Task task = Task.of(number);
            handlers.add(Map.of("topic", task.topic(), "key", task.key(), "value", task.value()));
        }
        int[] numbers = Pool.handlers(n);
        List<Object> events = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            String event = new String(Pool.event(Task.of(numbers[i]), i), StandardCharsets.UTF_8);
            events.add(Map.of("handler", numbers[i], "event", new RawValue(event)));
        }
        return new JsonMapper().writeValueAsString(Map.of("n", n, "handlers", handlers, "events", events));
    }
}
