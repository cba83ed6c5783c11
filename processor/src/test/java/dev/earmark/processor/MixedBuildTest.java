// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.processor.index.Version;
import dev.earmark.runtime.Earmark;
import dev.earmark.runtime.StartException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start with what half an upgrade, or two copies of a module, leave on the class path. */
final class MixedBuildTest {

    private static final String LISTENER = """
            package com.acme;

            public class A {
                @dev.earmark.OnEvent("job:ready")
                void ready() {}
            }
            """;

    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @TempDir
    Path folder;

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(before);
    }

    @Test
    void anIndexOfAnotherVersionStopsTheStart() throws Exception {
        var index = compiled("one").generated().resolve("com/acme/A_EarmarkIndex.java");
        var older = Files.readString(index).replace('"' + Version.current() + '"', "\"0.0.9\"");
        var project = new Project(folder.resolve("two"))
                .with("com/acme/A_EarmarkIndex.java", older)
                .with("com/acme/A_Earmark.java", Files.readString(index.resolveSibling("A_Earmark.java")))
                .with("com/acme/A.java", LISTENER);
        assertThat(project.compile()).isEmpty();

        assertThatThrownBy(() -> start(project.classes()))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith("The index com.acme.A_EarmarkIndex was written by earmark-processor 0.0.9, but"
                        + " earmark-runtime is " + Version.current() + ".");
    }

    @Test
    void twoIndexesOfOneNameStopTheStart() {
        var one = compiled("one").classes();
        var two = compiled("two").classes();

        assertThatThrownBy(() -> start(one, two))
                .isInstanceOf(StartException.class)
                .hasMessageStartingWith(
                        "Several indexes of listeners have one name, of which only the first would count:")
                .hasMessageContainingAll(one.toString(), two.toString());
    }

    private Project compiled(String name) {
        var project = new Project(folder.resolve(name)).with("com/acme/A.java", LISTENER);
        assertThat(project.compile()).isEmpty();
        return project;
    }

    private static void start(Path... classes) throws Exception {
        var urls = new URL[classes.length];
        for (int i = 0; i < classes.length; i++) {
            urls[i] = classes[i].toUri().toURL();
        }
        try (var loader = new URLClassLoader(urls, MixedBuildTest.class.getClassLoader())) {
            Thread.currentThread().setContextClassLoader(loader);
            Earmark.builder()
                    .discover()
                    .configuration(Configuration.of(Map.of()))
                    .checkpoint(CheckpointStore.inMemory())
                    .deadLetters(DeadLetterStore.inMemory())
                    .start();
        }
    }
}
