// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "dev.earmark.processor", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MOST_LINES = 400;

    @ArchTest
    static final ArchRule dependenciesPointOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("dev.earmark.processor..")
            .layer("processors")
            .definedBy("dev.earmark.processor")
            .layer("index")
            .definedBy("dev.earmark.processor.index")
            .layer("check")
            .definedBy("dev.earmark.processor.check")
            .layer("round")
            .definedBy("dev.earmark.processor.round")
            .layer("read")
            .definedBy("dev.earmark.processor.read")
            .layer("generate")
            .definedBy("dev.earmark.processor.generate")
            .layer("element")
            .definedBy("dev.earmark.processor.element")
            .layer("model")
            .definedBy("dev.earmark.processor.model")
            .layer("report")
            .definedBy("dev.earmark.processor.report")
            .whereLayer("processors")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("index")
            .mayOnlyBeAccessedByLayers("processors")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("processors")
            .whereLayer("round")
            .mayOnlyBeAccessedByLayers("processors", "index", "check")
            .whereLayer("generate")
            .mayOnlyBeAccessedByLayers("processors", "index")
            .whereLayer("read")
            .mayOnlyBeAccessedByLayers("processors", "index", "check", "round");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.earmark.processor.(*)").should().beFreeOfCycles();

    @Test
    void noFileIsLong() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(each -> each.toString().endsWith(".java"))
                    .filter(each -> !each.startsWith(Cases.RESOURCES))
                    .toList()) {
                assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
            }
        }
    }
}
