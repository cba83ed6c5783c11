// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

/** The ways of declaring a listener: ours by topic and filter, those of the buses by the class of what is posted. */
enum Bus {
    EARMARK("Listener", "dev.earmark.OnEvent"),
    GREENROBOT("Greenrobot", "org.greenrobot.eventbus.Subscribe"),
    GUAVA("Guava", "com.google.common.eventbus.Subscribe"),
    SPRING("Spring", "org.springframework.context.event.EventListener");

    private final String className;
    private final String annotation;

    Bus(String className, String annotation) {
        this.className = className;
        this.annotation = annotation;
    }

    String className() {
        return className;
    }

    /** A listener class with the handlers of some numbers. */
    Source source(String name, int from, int to) {
        StringBuilder handlers = new StringBuilder();
        for (int number = from; number < to; number++) {
            // The first handler is there twice: among ten, and alone for the benchmarks of one.
            handlers.append(
                    this == EARMARK && number == 0 ? "    @SuppressWarnings(\"earmark.duplicateHandler\")\n" : "");
            handlers.append(handler(Task.of(number)));
        }
        String imports = """
                import dev.earmark.benchmarks.workload.Counting;
                import %s;
                """.formatted(annotation);
        String ours = """
                import dev.earmark.Filter;
                import dev.earmark.event.Event;
                """;
        return new Source(name, this == EARMARK ? imports + ours : imports, " extends Counting", handlers.toString());
    }

    private String handler(Task task) {
        String topic = this == EARMARK
                ? """
                    @OnEvent("%s")
                    @Filter(key = "%s", value = "%s")
                """.formatted(task.topic(), task.key(), task.value())
                : "    @" + annotation.substring(annotation.lastIndexOf('.') + 1) + "\n";
        String parameter = this == EARMARK ? "Event" : "Posted" + task.number();
        return topic + """
                    public void on%d(%s event) {
                        sum += %d;
                    }

                """.formatted(task.number(), parameter, task.number() + 1);
    }
}
