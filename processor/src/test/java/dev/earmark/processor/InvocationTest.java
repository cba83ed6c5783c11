// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import dev.earmark.processor.index.Version;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code is loaded and does what it was generated for. */
final class InvocationTest {

    private static final String PAYLOAD = """
            {"count": 3, "lines": [{"sku": "a"}, {"sku": "b"}], "note": "text"}
            """;

    @TempDir
    Path folder;

    private URLClassLoader loader;

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    /** Compiles a listener that adds what it gets to {@code seen}. */
    private ListenerDescription<?> listener(String members) {
        var project = new Project(folder).with("com/acme/Recorder.java", """
                        package com.acme;

                        import dev.earmark.*;
                        import dev.earmark.event.*;
                        import dev.earmark.handler.*;
                        import dev.earmark.secret.*;
                        import java.util.*;
                        import java.util.concurrent.*;
                        import java.util.function.*;
                        import org.jspecify.annotations.Nullable;

                        class Recorder implements Supplier<List<Object>> {

                            private final List<Object> seen = new ArrayList<>();

                            @Override
                            public List<Object> get() {
                                return seen;
                            }

                            %s
                        }
                        """.formatted(members));
        assertThat(project.compile()).isEmpty();
        loader = project.load();
        var index = ServiceLoader.load(ListenerIndex.class, loader).iterator().next();
        assertThat(index.version()).isEqualTo(Version.current());
        return index.listeners().get(0);
    }

    private static <L> List<Object> seen(ListenerDescription<L> description) throws Throwable {
        var listener = description.newListener();
        for (int i = 0; i < description.handlers().size(); i++) {
            assertThat((Object) description.invoke(i, listener, new FakeArguments(PAYLOAD)))
                    .isNull();
        }
        return new ArrayList<>((Collection<?>) ((Supplier<?>) listener).get());
    }

    @Test
    void secretsArriveInTheFormOfTheParameter() throws Throwable {
        var description = listener("""
                @OnEvent("a:a")
                void on(@Secret("A") String a, Event event, @Secret("B") char[] b, @Secret("C") java.net.URI c) {
                    seen.addAll(List.of(a, new String(b), c.toString()));
                }

                @OnEvent("a:a")
                void more(@Secret("D") Supplier<String> a, @Secret("E") Optional<String> b, @Secret("F") SecretValue c) {
                    seen.addAll(List.of(a.get(), b.get(), c.reveal()));
                }
                """);

        assertThat(seen(description))
                .containsExactly("secret:0", "secret:1", "secret:2", "secret:0", "secret:1", "secret:2");
    }

    @Test
    void whatAClassLeavesOpenArrivesAsItsHeirBindsIt() throws Throwable {
        var description = listener("""
                static class Base<T, C extends CharSequence> implements Supplier<List<Object>> {
                    private final List<Object> seen = new ArrayList<>();

                    @Override
                    public List<Object> get() {
                        return seen;
                    }

                    @OnEvent("space:created")
                    void on(@Secret("A") T a, @Secret("B") Optional<T> b, @Context("spaceId") C space) {
                        seen.addAll(List.of(a, b.get(), space));
                    }
                }

                static class Also extends Base<java.net.URI, String> {}
                """);

        assertThat(seen(description)).containsExactly(URI.create("secret:0"), URI.create("secret:1"), "spaceId");
    }

    @Test
    void payloadsAreBoundToTheTypeOfTheParameter() throws Throwable {
        var description = listener("""
                record Line(String sku) {}

                @OnEvent("a:a")
                void on(@Payload("count") int count, @Payload("lines") List<Line> lines, @Payload("none") Optional<Line> none) {
                    seen.addAll(List.of(count, lines.get(1).sku(), none.isPresent()));
                }

                @OnEvent("a:a")
                void on(@Payload("count") Integer count, @Payload("none") @Nullable Line none, @Context("spaceId") String space) {
                    seen.addAll(Arrays.asList(count, none, space));
                }
                """);

        assertThat(seen(description)).containsExactly(3, "b", false, 3, null, "spaceId");
    }

    @Test
    void aStageIsPassedOnAndAnExceptionThrownOn() throws Throwable {
        var description = listener("""
                @OnEvent("a:a")
                CompletionStage<String> stage() {
                    return CompletableFuture.completedFuture("done");
                }

                @OnEvent("a:a")
                void failing() throws Throwable {
                    throw new Throwable("failed");
                }
                """);

        assertThat(invoke(description, 0).toCompletableFuture().join()).isEqualTo("done");
        assertThatThrownBy(() -> invoke(description, 1)).hasMessage("failed");
        assertThatThrownBy(() -> invoke(description, 2)).hasMessage("Recorder has no handler 2");
        assertThatThrownBy(() -> invoke(description, -1)).hasMessage("Recorder has no handler -1");
    }

    private static <L> CompletionStage<?> invoke(ListenerDescription<L> description, int handler) throws Throwable {
        return description.invoke(handler, description.newListener(), new FakeArguments("{}"));
    }

    @Test
    void aThousandHandlersAreSplitIntoMethodsThatHotSpotCompiles() throws Throwable {
        var members = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            members.append("""
                    @OnEvent("a:%1$d")
                    void on%1$d(@Payload("count") int count, @Payload("lines") List<Object> lines, @Secret("S") String s) {
                        seen.add(%1$d);
                    }
                    """.formatted(i));
        }
        var description = listener(members.toString());

        assertThat(seen(description)).hasSize(1000).startsWith(0, 1, 2).endsWith(998, 999);
        assertThat(Bytecode.methodSizes(folder.resolve("classes/com/acme/Recorder_Earmark.class")))
                .allSatisfy((method, size) -> assertThat(size).isLessThan(8000));
    }
}
