// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.earmark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theModuleNeedsOnlyTheJdkAndJspecify = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "dev.earmark", "dev.earmark.match", "dev.earmark.rule");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.earmark.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theVocabularyNeedsNoneOfItsMeaning = noClasses()
            .that()
            .resideInAPackage("dev.earmark")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.earmark.*");

    @ArchTest
    static final ArchRule nothingMatchesByRegularExpressions =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.regex");
}
