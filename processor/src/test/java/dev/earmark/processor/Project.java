// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** A project on disk, compiled as build tools do: again and again into one folder, all of it or some files only. */
final class Project {

    private final Path root;
    private final List<String> options =
            new ArrayList<>(List.of("-Aearmark.topics=**", "-Aearmark.severity=duplicateHandler:off"));
    private final List<Processor> others = new ArrayList<>();
    private boolean modular;

    Project(Path root) {
        this.root = root;
    }

    /** The same project for a compilation without the other processors. */
    Project again() {
        var project = new Project(root);
        project.options.clear();
        project.options.addAll(options);
        project.modular = modular;
        return project;
    }

    Project with(String file, String source) {
        try {
            var path = root.resolve("src").resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, source);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        modular |= file.equals("module-info.java");
        return this;
    }

    Project option(String... more) {
        options.addAll(List.of(more));
        return this;
    }

    /** Adds a processor that runs after ours. */
    Project processor(Processor processor) {
        others.add(processor);
        return this;
    }

    Path classes() {
        return root.resolve("classes");
    }

    Path generated() {
        return root.resolve("generated");
    }

    /** Compiles all sources, or some; the diagnostics, one line each. */
    List<String> compile(String... files) {
        try {
            Files.createDirectories(classes());
            Files.createDirectories(generated());
            return run(
                    files.length == 0
                            ? sources()
                            : Stream.of(files).map(root.resolve("src")::resolve).toList());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private List<Path> sources() throws IOException {
        try (var files = Files.walk(root.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private List<String> run(List<Path> files) throws IOException {
        var javac = ToolProvider.getSystemJavaCompiler();
        var diagnostics = new DiagnosticCollector<JavaFileObject>();
        try (var manager = javac.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            var arguments = new ArrayList<>(
                    List.of("-d", classes().toString(), "-s", generated().toString()));
            arguments.addAll(
                    modular
                            ? List.of("--module-path", Compilers.classPath())
                            : List.of("-cp", classes() + File.pathSeparator + Compilers.classPath()));
            arguments.addAll(options);
            var task = javac.getTask(
                    null, manager, diagnostics, arguments, null, manager.getJavaFileObjectsFromPaths(files));
            task.setProcessors(Stream.concat(Stream.of(new ListenerProcessor(), new IndexProcessor()), others.stream())
                    .toList());
            task.call();
        }
        return diagnostics.getDiagnostics().stream()
                .map(diagnostic -> diagnostic.getKind() + " " + name(diagnostic.getSource()) + ":"
                        + diagnostic.getLineNumber() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    private static String name(JavaFileObject source) {
        return source == null ? "" : Path.of(source.toUri()).getFileName().toString();
    }

    /** What the processors wrote: sources and resources, by path. */
    Map<String, String> output() {
        var output = new TreeMap<String, String>();
        collect(generated(), output);
        collect(classes(), output);
        output.keySet().removeIf(file -> file.endsWith(".class"));
        return output;
    }

    private static void collect(Path folder, Map<String, String> output) {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                output.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String read(String file) {
        return output().getOrDefault(file, "");
    }

    void delete(String... files) {
        try {
            for (var file : files) {
                Files.delete(root.resolve(file));
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** Loads what was compiled; the caller closes the loader. */
    URLClassLoader load() {
        try {
            return new URLClassLoader(new URL[] {classes().toUri().toURL()}, Project.class.getClassLoader());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
