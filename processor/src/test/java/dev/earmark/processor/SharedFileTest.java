// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listeners that share a file are each made, named and called as themselves. */
final class SharedFileTest {

    private static final String SOURCE = """
            package com.acme;

            import dev.earmark.*;
            import java.util.function.Supplier;

            class First implements Supplier<String> {

                String seen = "";

                @OnEvent("a:a")
                void on(@Payload("count") int count) {
                    seen += "first " + count;
                }

                @Override
                public String get() {
                    return seen;
                }
            }

            class Second extends First {

                @OnEvent("b:b")
                void update(@Secret("TOKEN") String token) {
                    seen += ", second " + token;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void bothAreCalled() throws Throwable {
        var project = new Project(folder).with("com/acme/First.java", SOURCE);
        assertThat(project.compile()).isEmpty();
        try (var loader = project.load()) {
            var index =
                    ServiceLoader.load(ListenerIndex.class, loader).iterator().next();
            var calls = new ArrayList<List<Object>>();
            for (var description : index.listeners()) {
                calls.add(call(description));
            }

            assertThat(calls)
                    .containsExactly(
                            List.of("com.acme.First", "com.acme.First", "first 3"),
                            List.of("com.acme.Second", "com.acme.Second", "first 3, second secret:0"));
        }
    }

    /** The class that is described, that of the instance, and what all handlers together leave in it. */
    private static <L> List<Object> call(ListenerDescription<L> description) throws Throwable {
        var listener = description.newListener();
        for (int i = 0; i < description.handlers().size(); i++) {
            assertThat((Object) description.invoke(i, listener, new FakeArguments("{\"count\": 3}")))
                    .isNull();
        }
        return List.of(
                description.listenerClass().getName(), listener.getClass().getName(), ((Supplier<?>) listener).get());
    }
}
