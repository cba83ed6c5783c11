// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.earmark.testkit", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.earmark.(**)").should().beFreeOfCycles();

    /** It stands in for the platform, so it must not share the client's view of it. */
    @ArchTest
    static final ArchRule localFlatfileKnowsNothingOfTheClientButTheScopeOfASecret = noClasses()
            .that()
            .resideOutsideOfPackage("dev.earmark.testkit.junit")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.earmark.api..", "dev.earmark.auth..", "dev.earmark.runtime..", "dev.earmark.source..");
}
