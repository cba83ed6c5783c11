// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations into a folder that an earlier one has filled. */
final class IncrementalTest {

    private static final String MANIFEST = "META-INF/earmark/com.acme.A_EarmarkIndex.json";
    private static final String SERVICES = "META-INF/services/dev.earmark.dispatch.ListenerIndex";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void compileThreeListeners() {
        project = new Project(folder)
                .with("com/acme/A.java", listener("A", "a:a"))
                .with("com/acme/B.java", listener("B", "b:b"))
                .with("com/acme/C.java", listener("C", "c:c"));
        assertThat(project.compile()).isEmpty();
    }

    private static String listener(String name, String topic) {
        return "package com.acme; public class %s { @dev.earmark.OnEvent(\"%s\") void on() {} }".formatted(name, topic);
    }

    @Test
    void theSameSourcesGiveTheSameBytes() {
        var before = project.output();

        assertThat(project.compile()).isEmpty();

        assertThat(project.output()).isEqualTo(before);
    }

    @Test
    void whatWasGeneratedMayBeAmongTheSources() {
        project.option("-s", folder.resolve("src").toString());
        assertThat(project.compile()).isEmpty();
        var before = project.output();

        assertThat(project.compile()).isEmpty();

        assertThat(project.output()).isEqualTo(before);
    }

    @Test
    void whatWasGeneratedMayBeOnTheSourcePath() {
        var before = project.output();
        project.option("-sourcepath", project.generated() + File.pathSeparator + project.classes());

        assertThat(project.compile()).isEmpty();

        assertThat(project.output()).isEqualTo(before);
    }

    @Test
    void editingAListenerChangesItsDescriptionAndTheManifest() {
        var before = project.output();
        project.with("com/acme/B.java", listener("B", "edited:b"));

        assertThat(project.compile("com/acme/B.java")).isEmpty();

        assertThat(changes(before, project.output())).containsExactlyInAnyOrder("com/acme/B_Earmark.java", MANIFEST);
        assertThat(project.read(MANIFEST)).contains("a:a", "edited:b", "c:c");
    }

    @Test
    void addingAListenerKeepsTheOthers() {
        var before = project.output();
        project.with("com/acme/Aa.java", listener("Aa", "aa:aa"));

        assertThat(project.compile("com/acme/Aa.java")).isEmpty();

        assertThat(changes(before, project.output()))
                .containsExactlyInAnyOrder("com/acme/Aa_Earmark.java", "com/acme/A_EarmarkIndex.java", MANIFEST);
        assertThat(project.read(MANIFEST)).contains("a:a", "aa:aa", "b:b", "c:c");
        assertThat(project.read(SERVICES)).isEqualTo("com.acme.A_EarmarkIndex\n");
    }

    @Test
    void aListenerThatSortsFirstLeavesTheIndexItsName() {
        project.with("com/acme/$.java", listener("$", "dollar:$"));

        assertThat(project.compile("com/acme/$.java")).isEmpty();

        assertThat(project.read(SERVICES)).isEqualTo("com.acme.A_EarmarkIndex\n");
        assertThat(project.read(MANIFEST)).contains("a:a", "dollar:$");
    }

    @Test
    void deletingAListenerTakesItOutWhateverIsCompiledNext() {
        project.delete("src/com/acme/C.java", "classes/com/acme/C.class", "classes/com/acme/C_Earmark.class");
        project.with("com/acme/Other.java", "package com.acme; class Other {}");

        assertThat(project.compile("com/acme/Other.java")).isEmpty();

        assertThat(project.read(MANIFEST)).contains("a:a", "b:b").doesNotContain("c:c");
        assertThat(project.read("com/acme/A_EarmarkIndex.java")).doesNotContain("C_Earmark");
    }

    @Test
    void deletingTheLastListenerLeavesAnEmptyIndex() {
        for (var name : List.of("A", "B", "C")) {
            project.delete("src/com/acme/" + name + ".java", "classes/com/acme/" + name + ".class");
        }
        project.with("com/acme/Other.java", "package com.acme; class Other {}");

        assertThat(project.compile()).isEmpty();

        assertThat(project.read(MANIFEST)).contains("\"listeners\": []");
    }

    @Test
    void aListenerThatIsNoneAnyMoreIsTakenOut() {
        project.with("com/acme/B.java", "package com.acme; class B {}");

        assertThat(project.compile("com/acme/B.java")).isEmpty();

        assertThat(project.read(MANIFEST)).contains("a:a", "c:c").doesNotContain("com.acme.B");
    }

    @Test
    void otherProvidersInTheServiceFileStay() {
        project.with("../classes/" + SERVICES, "# by hand\ncom.acme.ByHand\ncom.acme.A_EarmarkIndex\n");

        assertThat(project.compile("com/acme/A.java")).isEmpty();

        assertThat(project.read(SERVICES)).isEqualTo("com.acme.A_EarmarkIndex\ncom.acme.ByHand\n");
    }

    @Test
    void handlersOfAClassFileKeepTheOrderThatItsDescriptionRecorded() {
        project.with("com/acme/Base.java", """
                package com.acme;
                abstract class Base {
                    @dev.earmark.OnEvent("z:z") void z() {}
                    @dev.earmark.OnEvent("m:m") void m() {}
                    @dev.earmark.OnEvent("a:a") void a() {}
                }
                """);
        assertThat(project.compile("com/acme/Base.java")).isEmpty();
        project.with("com/acme/Heir.java", "package com.acme; class Heir extends Base {}");

        assertThat(project.compile("com/acme/Heir.java")).isEmpty();

        assertThat(project.read(MANIFEST)).containsSubsequence("com.acme.Heir", "z()", "m()", "a()");
    }

    @Test
    void aNullableParameterOfAClassFileStaysNullable() {
        project.with("com/acme/Base.java", """
                package com.acme;
                import org.jspecify.annotations.Nullable;
                abstract class Base {
                    @dev.earmark.OnEvent("z:z")
                    void z(@dev.earmark.Context("a") String a, @dev.earmark.Context("b") @Nullable String b) {}
                }
                """);
        assertThat(project.compile("com/acme/Base.java")).isEmpty();
        project.with("com/acme/Heir.java", "package com.acme; class Heir extends Base {}");

        assertThat(project.compile("com/acme/Heir.java")).isEmpty();

        assertThat(project.read("com/acme/Base_Earmark.java")).contains("z(java.lang.String,java.lang.String?)");
        assertThat(project.read("com/acme/Heir_Earmark.java"))
                .contains("in.contextId(\"a\"), in.contextIdOrNull(\"b\")");
    }

    @Test
    void aCompilationWithErrorsLeavesTheManifestAlone() {
        var before = project.read(MANIFEST);
        project.with(
                "com/acme/B.java", "package com.acme; class B { @dev.earmark.OnEvent(\"b:b\") static void b() {} }");

        assertThat(project.compile("com/acme/B.java"))
                .singleElement()
                .asString()
                .contains("[earmark.staticHandler]");

        assertThat(project.read(MANIFEST)).isEqualTo(before);
    }

    private static Set<String> changes(Map<String, String> before, Map<String, String> after) {
        return Sets.difference(after.entrySet(), before.entrySet()).stream()
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
