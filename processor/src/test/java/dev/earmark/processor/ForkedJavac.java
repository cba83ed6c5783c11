// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.palantir.javapoet.JavaFile;
import dev.earmark.OnEvent;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** A compiler in a process of its own, with processors on its path, as build tools start it. */
record ForkedJavac(Path javaHome, Path output) {

    static final List<File> PROCESSORS = List.of(
            Compilers.location(ListenerProcessor.class),
            Compilers.location(OnEvent.class),
            Compilers.location(JavaFile.class),
            Compilers.location(NullMarked.class));

    static ForkedJavac current(Path output) {
        return new ForkedJavac(Path.of(System.getProperty("java.home")), output);
    }

    /** A JDK of another version beside the one that runs this. */
    static Optional<Path> jdk(String version) {
        var installed = Path.of(System.getProperty("java.home")).getParent();
        try (var homes = Files.list(installed)) {
            return homes.filter(home -> home.getFileName().toString().contains(version))
                    .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** What the compiler says; nothing if all is well. */
    String compile(List<File> moreProcessors, List<File> moreClassPath, List<Path> files, String... options) {
        try {
            var command = new ArrayList<>(List.of(
                    javaHome.resolve("bin/javac").toString(),
                    "-d",
                    Files.createDirectories(output).toString(),
                    "-encoding",
                    "UTF-8",
                    "-cp",
                    path(moreClassPath, Compilers.CLASS_PATH),
                    "-processorpath",
                    path(moreProcessors, PROCESSORS)));
            command.addAll(List.of(options));
            command.addAll(Compilers.ANY_TOPIC);
            files.forEach(file -> command.add(file.toString()));
            var javac = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return javac.waitFor() == 0 ? said : "refused: " + said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String path(List<File> first, List<File> then) {
        return Stream.concat(first.stream(), then.stream())
                .map(File::getPath)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
