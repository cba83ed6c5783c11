// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside processors that make classes of their own. */
final class RoundsTest {

    @TempDir
    Path folder;

    @Test
    void aTypeThatAnotherProcessorMakesIsWaitedFor() {
        var project = new Project(folder)
                .option("-Xlint:all,-processing", "-Werror")
                .with(
                        "com/acme/A.java",
                        "package com.acme; class A extends MadeBase { @dev.earmark.OnEvent(\"a:a\") void a() {} }")
                .with("com/acme/B.java", """
                        package com.acme;
                        class B {
                            @dev.earmark.OnEvent(MadeConstants.TOPIC)
                            void b(@dev.earmark.Payload java.util.List<MadePayload[]> payload) {}
                        }
                        """)
                .processor(new Maker(
                        "package com.acme; class MadePayload {}",
                        "package com.acme; class MadeBase { @dev.earmark.OnEvent(\"base:a\") void base() {} }",
                        "package com.acme; class MadeConstants { static final String TOPIC = \"b:b\"; }"));

        assertThat(project.compile()).isEmpty();
        assertThat(project.read("META-INF/earmark/com.acme.A_EarmarkIndex.json"))
                .containsSubsequence("base:a", "a:a", "b:b");
    }

    @Test
    void aListenerThatAppearsLateGetsAFurtherIndex() {
        var project = new Project(folder)
                .option("-Xlint:all,-processing", "-Werror")
                .with("com/acme/A.java", "package com.acme; class A { @dev.earmark.OnEvent(\"a:a\") void a() {} }")
                .processor(new Maker(
                        "package com.acme; class MadeLate { @dev.earmark.OnEvent(\"late:a\") void late() {} }"));

        assertThat(project.compile()).isEmpty();
        assertThat(project.read("META-INF/services/dev.earmark.dispatch.ListenerIndex"))
                .isEqualTo("com.acme.A_EarmarkIndex\ncom.acme.MadeLate_EarmarkIndex\n");

        assertThat(project.again().compile("com/acme/A.java"))
                .as("compiled again, by itself")
                .isEmpty();
        assertThat(project.read("META-INF/earmark/com.acme.A_EarmarkIndex.json"))
                .contains("a:a", "late:a");
    }

    /** Makes one class in each round, as long as there are any. */
    private static final class Maker extends AbstractProcessor {

        private final List<String> sources;
        private int round;

        Maker(String... sources) {
            this.sources = List.of(sources);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
            if (round < sources.size()) {
                make(sources.get(round++));
            }
            return false;
        }

        private void make(String source) {
            var name = source.replaceFirst("package (.*?);.*?class (\\w+).*", "$1.$2");
            try (var writer = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                writer.write(source);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
