// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModuleTest {

    private static final String PROVIDES =
            "provides dev.earmark.dispatch.ListenerIndex with com.acme.app.EarmarkIndex;";

    private static final String LISTENER = """
            package com.acme.orders;

            import dev.earmark.*;
            import dev.earmark.event.*;
            import java.util.List;

            class OrderListener {

                record Order(String id) {}

                @Deprecated
                @OnEvent("job:ready")
                void on(
                        Event event,
                        @Payload List<Order> orders) {}
            }
            """;

    @TempDir
    Path folder;

    private Project module(String directives) {
        return new Project(folder)
                .option("-Xlint:all,-processing")
                .with("module-info.java", """
                        module com.acme.app {
                            requires dev.earmark.runtime;
                            %s
                        }
                        """.formatted(directives))
                .with("com/acme/orders/OrderListener.java", LISTENER);
    }

    @Test
    void aModuleThatProvidesItsIndexAndExportsItsListenersCompilesWithoutAWarning() {
        var project = module("exports com.acme.orders; opens com.acme.orders to tools.jackson.databind;" + PROVIDES)
                .option("-Werror");

        assertThat(project.compile()).isEmpty();
        assertThat(project.output()).containsKey("com/acme/app/EarmarkIndex.java");
        assertThat(project.compile()).as("compiled again").isEmpty();
    }

    @Test
    void aMissingProvidesIsOneErrorThatNamesTheLineToAdd() {
        assertThat(module("opens com.acme.orders;").compile())
                .containsExactly("ERROR module-info.java:1 Module \"com.acme.app\" does not provide its index of"
                        + " listeners, so they would not be found: add \"" + PROVIDES
                        + "\". [earmark.missingProvides]");
    }

    @Test
    void aPayloadClassInAPackageThatIsNotOpenIsWarnedOf() {
        assertThat(module(PROVIDES).compile())
                .containsExactly("WARNING OrderListener.java:15 Jackson cannot fill \"Order\", because module"
                        + " \"com.acme.app\" does not open its package: add \"opens com.acme.orders to"
                        + " tools.jackson.databind;\" to module-info.java. [earmark.closedPayload]");
    }

    @Test
    void aPublicRecordInAnExportedPackageNeedNotBeOpened() {
        var project = module("exports com.acme.orders;" + PROVIDES)
                .with(
                        "com/acme/orders/OrderListener.java",
                        LISTENER.replace(
                                        "class OrderListener {",
                                        "public class OrderListener { public OrderListener() {}")
                                .replace("record Order", "public record Order"));

        assertThat(project.compile()).isEmpty();
    }

    @Test
    void aMistakeInAListenerLeavesTheProvidedIndexInPlace() {
        var project = module(PROVIDES).with("com/acme/orders/OrderListener.java", """
                        package com.acme.orders;

                        enum OrderListener {
                            ONE;

                            @dev.earmark.OnEvent("job:ready")
                            void on() {}
                        }
                        """);

        assertThat(project.compile()).singleElement().asString().contains("[earmark.enumListener]");
    }

    @Test
    void aTypeThatIsNotThereLeavesTheProvidedIndexInPlace() {
        var project = module(PROVIDES)
                .with("com/acme/orders/OrderListener.java", LISTENER.replace("List<Order>", "List<Missing>"));

        assertThat(project.compile()).singleElement().asString().contains("Missing");
    }

    @Test
    void listenersAmongAModulesTestsGetAnIndexOfTheirOwn(@TempDir Path tests) {
        var project = module("opens com.acme.orders;" + PROVIDES);
        assertThat(project.compile()).isEmpty();
        var testProject = new Project(tests)
                .with("com/acme/orders/TestListener.java", LISTENER.replace("OrderListener", "TestListener"))
                .option("--module-path", project.classes() + File.pathSeparator + Compilers.classPath())
                .option("--add-modules", "com.acme.app")
                .option("--patch-module", "com.acme.app=" + tests.resolve("src"));

        assertThat(testProject.compile()).isEmpty();
        assertThat(testProject.output())
                .containsKeys(
                        "com/acme/orders/TestListener_Earmark.java", "com/acme/orders/TestListener_EarmarkIndex.java");
    }

    @Test
    void aModuleThatDoesNotReadTheRuntimeIsToldSo() {
        var project = new Project(folder)
                .with("module-info.java", "module com.acme.app { requires dev.earmark.annotations; }")
                .with(
                        "com/acme/A.java",
                        "package com.acme; class A { @dev.earmark.OnEvent(\"job:ready\") void on() {} }");

        assertThat(project.compile())
                .singleElement()
                .asString()
                .contains("requires dev.earmark.runtime;", "[earmark.missingRuntime]");
    }
}
