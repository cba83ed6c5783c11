// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import org.jspecify.annotations.Nullable;

/** What to tell a user whose project is not set up. */
final class Remedies {

    private static final String PROCESSOR =
            " Maven: list dev.earmark:earmark-processor under <annotationProcessorPaths> of"
                    + " maven-compiler-plugin. Gradle: annotationProcessor(\"dev.earmark:earmark-processor:VERSION\"). JDK 23 and"
                    + " later run no processor from the class path unless told so: set <proc>full</proc> or pass -proc:full.";

    private Remedies() {}

    static String notGenerated(Class<?> listener) {
        return "There is no generated class for " + listener.getName()
                + ": either annotation processing did not run when it was compiled, or it declares no @OnEvent method, or"
                + " its module does not provide the generated index." + PROCESSOR;
    }

    static String noIndex(@Nullable Class<?> main) {
        return "No listeners were found"
                + (main == null ? "" : " in the module or jar that holds " + main.getName())
                + ": either there is no @OnEvent method, or annotation processing did not run when it was compiled, or its"
                + " module does not provide the generated index." + PROCESSOR;
    }
}
