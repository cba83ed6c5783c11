// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The dispatch that a careful person would write by hand: a switch over topics, for each topic one over values. */
final class SwitchSource {

    private static final String IMPORTS = """
            import dev.earmark.benchmarks.Parsed;
            import dev.earmark.benchmarks.Switch;
            import dev.earmark.benchmarks.workload.Counting;
            import java.util.List;
            """;

    private SwitchSource() {}

    static Source of(int handlers) {
        Map<String, List<Task>> byTopic = new TreeMap<>();
        for (int number = 0; number < handlers; number++) {
            Task task = Task.of(number);
            byTopic.computeIfAbsent(task.topic(), topic -> new ArrayList<>()).add(task);
        }
        String body = fields(handlers) + topics(byTopic) + String.join("", values(byTopic));
        return new Source("Switch" + handlers, IMPORTS, " implements Switch", body);
    }

    private static String fields(int handlers) {
        StringBuilder fields = new StringBuilder();
        List<String> names = new ArrayList<>();
        for (int listener = 0; listener < Math.max(1, handlers / Task.IN_A_CLASS); listener++) {
            String name = "%02d".formatted(listener);
            fields.append("    private final Listener%s listener%s = new Listener%s();\n".formatted(name, name, name));
            names.add("listener" + name);
        }
        return fields + """

                    @Override
                    public List<Counting> listeners() {
                        return List.of(%s);
                    }

                """.formatted(String.join(", ", names));
    }

    private static String topics(Map<String, List<Task>> byTopic) {
        StringBuilder cases = new StringBuilder();
        for (String topic : byTopic.keySet()) {
            cases.append("            case \"%s\" -> %s(event);\n".formatted(topic, methodName(topic)));
        }
        return """
                    @Override
                    public void dispatch(Parsed event) {
                        switch (event.topic()) {
                %s            default -> {}
                        }
                    }
                """.formatted(cases);
    }

    private static List<String> values(Map<String, List<Task>> byTopic) {
        List<String> methods = new ArrayList<>();
        byTopic.forEach((topic, tasks) -> {
            StringBuilder cases = new StringBuilder();
            for (Task task : tasks) {
                cases.append("            case \"%s\" -> listener%02d.on%d(event.event());\n"
                        .formatted(task.value(), task.number() / Task.IN_A_CLASS, task.number()));
            }
            methods.add("""

                        private void %s(Parsed event) {
                            switch (event.%s()) {
                    %s            default -> {}
                            }
                        }
                    """.formatted(methodName(topic), tasks.get(0).isByAction() ? "action" : "sheet", cases));
        });
        return methods;
    }

    private static String methodName(String topic) {
        return "on_" + topic.replace(':', '_').replace('-', '_');
    }
}
