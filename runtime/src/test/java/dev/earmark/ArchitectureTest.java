// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;

@AnalyzeClasses(packages = "dev.earmark", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package may use those that come after it, see decision 1. */
    private static final List<String> ORDER = List.of(
            "dev.earmark.runtime",
            "dev.earmark.delivery",
            "dev.earmark.source",
            "dev.earmark.checkpoint",
            "dev.earmark.deadletter",
            "dev.earmark.observe",
            "dev.earmark.dispatch",
            "dev.earmark.handler",
            "dev.earmark.event",
            "dev.earmark.event.flat");

    private static final Set<String> REFLECTIVE = Set.of(
            "forName",
            "getConstructor",
            "getConstructors",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getDeclaredField",
            "getDeclaredFields",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getField",
            "getFields",
            "getMethod",
            "getMethods",
            "newInstance");

    @ArchTest
    static void packagesDependOneWay(JavaClasses classes) {
        for (var place = 1; place < ORDER.size(); place++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(place))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(0, place).toArray(String[]::new))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("dev.earmark.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyOneClassLooksUpAMethodHandle = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.earmark.delivery.VirtualThreads")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.lang.reflect", "java.lang.invoke").and(not(equivalentTo(Type.class))));

    @ArchTest
    static final ArchRule nothingIsLookedUpInAClass = noClasses()
            .should()
            .callMethodWhere(describe(
                    "looks something up in a class",
                    call -> call.getTargetOwner().isEquivalentTo(Class.class) && REFLECTIVE.contains(call.getName())));
}
