// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.earmark.processor.round.Stages;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong around the sources, and what the user sets. */
final class SetUpTest {

    private static final JavaFileObject LISTENER = JavaFileObjects.forSourceString(
            "com.acme.A", "package com.acme; class A { @dev.earmark.OnEvent(\"job:ready\") void on() {} }");

    private static List<String> errors(Compiler compiler) {
        return compiler.compile(LISTENER).errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void aMissingRuntimeIsOneError() {
        var annotationsOnly = Compilers.javac().withClasspath(Compilers.CLASS_PATH.subList(0, 1));

        assertThat(errors(annotationsOnly))
                .singleElement()
                .asString()
                .contains("add the dependency dev.earmark:earmark-runtime", "[earmark.missingRuntime]");
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() {
        var compiler = Compilers.javac().withProcessors(writingBy(() -> {
            throw new IOException("No space left on device");
        }));

        assertThat(errors(compiler))
                .singleElement()
                .asString()
                .contains("\"A_Earmark\" could not be written", "No space left on device", "[earmark.notWritten]");
    }

    @Test
    void aDefectOfOursIsOneErrorWithItsTrace() {
        var compiler = Compilers.javac().withProcessors(writingBy(() -> {
            throw new IllegalStateException("seeded defect");
        }));

        assertThat(errors(compiler))
                .singleElement()
                .asString()
                .contains("please report", "seeded defect", "at dev.earmark.processor.", "[earmark.defect]");
    }

    /** A processor whose filer does something else when asked for a source file. */
    private static EarmarkProcessor writingBy(Callable<?> instead) {
        return new EarmarkProcessor() {

            private final ListenerProcessor real = new ListenerProcessor();

            @Override
            public synchronized void init(ProcessingEnvironment environment) {
                super.init(environment);
                var filer = replace(Filer.class, environment.getFiler(), "createSourceFile", instead);
                real.init(replace(ProcessingEnvironment.class, environment, "getFiler", () -> filer));
            }

            @Override
            public Set<String> getSupportedAnnotationTypes() {
                return real.getSupportedAnnotationTypes();
            }

            @Override
            void work(Set<? extends TypeElement> annotations, RoundEnvironment round, Stages stages) {
                real.process(annotations, round);
            }
        };
    }

    private static <T> T replace(Class<T> type, T real, String method, Callable<?> instead) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) ->
                        called.getName().equals(method) ? instead.call() : called.invoke(real, arguments)));
    }

    @Test
    void theIndexIsNamedByTheOption() {
        for (var name : List.of("Listeners", "com.acme.Listeners")) {
            var compilation =
                    Compilers.javac().withOptions("-Aearmark.index=" + name).compile(LISTENER);

            assertThat(compilation.diagnostics()).isEmpty();
            assertThat(compilation.generatedSourceFile("com.acme.Listeners")).isPresent();
        }
    }

    @Test
    void sourcesWithoutListenersGetNothing(@TempDir Path folder) {
        var project = new Project(folder).with("com/acme/B.java", "package com.acme; class B {}");

        assertThat(project.compile()).isEmpty();
        assertThat(project.output()).isEmpty();
    }
}
