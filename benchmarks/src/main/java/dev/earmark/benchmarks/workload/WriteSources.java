// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the listeners of all contestants before the module is compiled. */
final class WriteSources {

    private static final String PACKAGE = "dev.earmark.benchmarks.generated";

    private final Path folder;

    private WriteSources(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]).resolve(PACKAGE.replace('.', '/'));
        Files.createDirectories(folder);
        new WriteSources(folder).all();
    }

    private void all() throws IOException {
        for (Bus bus : Bus.values()) {
            write(bus.source("Sole" + bus.className(), 0, 1));
            for (int from = 0; from < Task.MOST; from += Task.IN_A_CLASS) {
                String name = bus.className() + "%02d".formatted(from / Task.IN_A_CLASS);
                write(bus.source(name, from, from + Task.IN_A_CLASS));
            }
        }
        for (int number = 0; number < Task.MOST; number++) {
            write(new Source("Posted" + number, "", "", ""));
        }
        write(greenrobotListeners());
        for (int handlers = 1; handlers <= Task.MOST; handlers *= 10) {
            write(SwitchSource.of(handlers));
        }
    }

    /** All listeners of greenrobot at once, without reflection, for registration to be measured. */
    private static Source greenrobotListeners() {
        String listeners = IntStream.range(0, Task.MOST / Task.IN_A_CLASS)
                .mapToObj("                new Greenrobot%02d()"::formatted)
                .collect(Collectors.joining(",\n"));
        String imports = """
                import dev.earmark.benchmarks.workload.Counting;
                import java.util.List;
                """;
        String body = """
                    private GreenrobotListeners() {}

                    public static List<Counting> all() {
                        return List.of(
                %s);
                    }
                """.formatted(listeners);
        return new Source("GreenrobotListeners", imports, "", body);
    }

    /** A file that stays the same is not written again, so that it is not compiled again. */
    private void write(Source source) throws IOException {
        Path file = folder.resolve(source.name() + ".java");
        String text = source.text(PACKAGE);
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
