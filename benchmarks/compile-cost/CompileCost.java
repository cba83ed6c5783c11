// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What an annotation processor adds to a compilation: 1,000 handlers in 100 classes, a fresh javac for each compilation,
 * runs interleaved; the median, and the difference between the least of both, which a busy machine changes less. Earmark is
 * compared with {@code -proc:none} on the same sources and those it generates, Micronaut with {@code -proc:none} on the
 * same sources.
 *
 * <p>Arguments: the number of runs, class path and processor path of Earmark, and optionally those of Micronaut.
 */
public final class CompileCost {

    private static final int CLASSES = 100;
    private static final int HANDLERS = 10;

    private static final String[] TOPICS = {
        "space:created", "space:updated", "workbook:created", "workbook:updated", "sheet:created",
        "records:created", "records:updated", "commit:created", "file:created", "job:ready"
    };

    private final Path folder;
    private final TreeMap<String, List<Long>> wall = new TreeMap<>();
    private final TreeMap<String, List<Long>> cpu = new TreeMap<>();

    private CompileCost(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        var cost = new CompileCost(Files.createTempDirectory("compile-cost"));
        cost.write("earmark", CompileCost::earmark);
        var generated = cost.folder.resolve("generated");
        cost.compile("", args[1], args[2], List.of("earmark"), List.of("-s", cost.fresh(generated)));
        boolean peer = args.length > 4;
        if (peer) {
            cost.write("micronaut", CompileCost::micronaut);
        }
        var before = load();
        for (int i = 0; i < runs; i++) {
            cost.compile("earmark none", args[1], "", List.of("earmark", "generated"), List.of());
            cost.compile("earmark with", args[1], args[2], List.of("earmark"), List.of());
            if (peer) {
                cost.compile("micronaut none", args[3], "", List.of("micronaut"), List.of());
                cost.compile("micronaut with", args[3], args[4], List.of("micronaut"), List.of());
            }
        }
        System.out.printf(
                "JDK %s, %d processors, load %s before and %s after, median of %d, ms%n",
                Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), before, load(), runs);
        long earmark = cost.print("earmark");
        if (peer) {
            System.out.printf("earmark adds %.2f times what micronaut adds%n", (double) earmark / cost.print("micronaut"));
        }
        cost.fresh(cost.folder);
    }

    private static String load() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private interface Source {
        String of(int number);
    }

    private void write(String name, Source source) throws IOException {
        var sources = Files.createDirectories(folder.resolve(name).resolve("bench"));
        for (int i = 0; i < CLASSES; i++) {
            Files.writeString(sources.resolve("Listener" + i + ".java"), source.of(i));
        }
    }

    private static String earmark(int number) {
        var handlers = new StringBuilder();
        for (int i = 0; i < HANDLERS; i++) {
            handlers.append("""

                        @OnEvent("%s")
                        @Filter(key = "actorId", value = "us_usr_%d")
                        void handler%d(Event event, @Context("spaceId") String space, @Secret("TOKEN") String token) {
                            seen += event.id().length() + space.length() + token.length();
                        }
                    """.formatted(TOPICS[i % TOPICS.length], number * HANDLERS + i, i));
        }
        return """
                package bench;

                import dev.earmark.Context;
                import dev.earmark.Filter;
                import dev.earmark.OnEvent;
                import dev.earmark.Secret;
                import dev.earmark.event.Event;

                public class Listener%d {

                    int seen;
                %s}
                """.formatted(number, handlers);
    }

    private static String micronaut(int number) {
        var handlers = new StringBuilder();
        for (int i = 0; i < HANDLERS; i++) {
            handlers.append("""

                        @EventListener
                        void handler%d(String event) {
                            seen += event.length();
                        }
                    """.formatted(i));
        }
        return """
                package bench;

                import io.micronaut.runtime.event.annotation.EventListener;
                import jakarta.inject.Singleton;

                @Singleton
                public class Listener%d {

                    int seen;
                %s}
                """.formatted(number, handlers);
    }

    /** One compilation in a process of its own, timed unless it has no name. */
    private void compile(String name, String classPath, String processors, List<String> sources, List<String> more)
            throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-nowarn",
                "-parameters",
                "-d",
                fresh(folder.resolve("classes")),
                "-cp",
                classPath));
        command.addAll(
                processors.isEmpty() ? List.of("-proc:none") : List.of("-processorpath", processors));
        command.addAll(more);
        for (var source : sources) {
            try (Stream<Path> files = Files.walk(folder.resolve(source))) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".java"))
                        .sorted()
                        .forEach(command::add);
            }
        }
        long cpuBefore = cpuOfChildren();
        long start = System.nanoTime();
        var javac = new ProcessBuilder(command).inheritIO().start();
        if (javac.waitFor() != 0) {
            throw new IllegalStateException("javac failed: " + name);
        }
        if (!name.isEmpty()) {
            wall.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1_000_000);
            cpu.computeIfAbsent(name, key -> new ArrayList<>()).add(cpuOfChildren() - cpuBefore);
        }
    }

    /** What all processes that this one has waited for took, which a busy machine changes little; 0 where it is not told. */
    private static long cpuOfChildren() throws IOException {
        var file = Path.of("/proc/self/stat");
        if (!Files.exists(file)) {
            return 0;
        }
        var stat = Files.readString(file);
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return 10 * (Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
    }

    private String fresh(Path output) throws IOException {
        if (Files.exists(output)) {
            try (Stream<Path> files = Files.walk(output)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        return Files.createDirectories(output).toString();
    }

    /** Prints a row of each kind of time, and returns what the processor adds to the time on the wall. */
    private long print(String name) {
        print(name + ", cpu", cpu.get(name + " none"), cpu.get(name + " with"));
        return print(name, wall.get(name + " none"), wall.get(name + " with"));
    }

    private static long print(String name, List<Long> none, List<Long> with) {
        var added = new ArrayList<Long>();
        for (int i = 0; i < none.size(); i++) {
            added.add(with.get(i) - none.get(i));
        }
        System.out.printf(
                "%-14s  -proc:none %,7d   with the processor %,7d   added %,7d, between the least of both %,d%n",
                name, median(none), median(with), median(added), Collections.min(with) - Collections.min(none));
        return median(added);
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
