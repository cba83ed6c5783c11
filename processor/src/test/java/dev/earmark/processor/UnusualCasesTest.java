// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code unusual/} is correct: it compiles without a word, whatever lint is on, and each handler of its
 * listeners, called with {@code payload.json}, gets what {@code expected.txt} says. {@code -Dearmark.rewrite=true} writes
 * the latter anew.
 */
final class UnusualCasesTest {

    private static final boolean REWRITE = Boolean.getBoolean("earmark.rewrite");

    /** What listeners tell what they get. */
    private static final String SEEN = """
            package seen;

            import java.util.*;

            public final class Seen implements Runnable {

                private static final List<String> LINES = new ArrayList<>();

                public static void add(Object... values) {
                    StringJoiner line = new StringJoiner(" ");
                    for (Object value : values) {
                        line.add(String.valueOf(value));
                    }
                    LINES.add(line.toString());
                }

                @Override
                public String toString() {
                    return String.join("\\n", LINES) + "\\n";
                }

                @Override
                public void run() {
                    LINES.clear();
                }
            }
            """;

    @TempDir
    Path folder;

    static Stream<String> cases() {
        return Cases.names("unusual");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesWithoutAWordAndIsCalledRight(String name) throws Throwable {
        var project = new Project(folder).option(Compilers.STRICT.toArray(String[]::new));
        var sources = Cases.folder("unusual", name);
        for (var file : Cases.files("unusual", name)) {
            if (file.toString().endsWith(".java")) {
                project.with(sources.relativize(file).toString(), Files.readString(file));
            }
        }
        assertThat(project.with("seen/Seen.java", SEEN).compile()).isEmpty();

        var seen = calls(project, payload(sources));
        var expected = sources.resolve("expected.txt");
        if (REWRITE) {
            Files.writeString(expected, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(expected));
    }

    private static String payload(Path sources) throws IOException {
        var payload = sources.resolve("payload.json");
        return Files.exists(payload) ? Files.readString(payload) : "{}";
    }

    /** What all handlers see, each listener's behind its name. */
    private static String calls(Project project, String payload) throws Throwable {
        try (var loader = project.load()) {
            var seen = (Runnable) loader.loadClass("seen.Seen").getConstructor().newInstance();
            var calls = new ArrayList<String>();
            for (var description : descriptions(ServiceLoader.load(ListenerIndex.class, loader))) {
                seen.run();
                call(description, payload);
                calls.add(description.listenerClass().getName() + "\n" + seen);
            }
            return String.join("\n", calls);
        }
    }

    private static List<ListenerDescription<?>> descriptions(ServiceLoader<ListenerIndex> indexes) {
        return indexes.findFirst().orElseThrow().listeners();
    }

    private static <L> void call(ListenerDescription<L> description, String payload) throws Throwable {
        var listener = description.newListener();
        for (int i = 0; i < description.handlers().size(); i++) {
            var stage = description.invoke(i, listener, new FakeArguments(payload));
            if (stage != null) {
                stage.toCompletableFuture().join();
            }
        }
    }
}
