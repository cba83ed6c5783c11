// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

/**
 * A class to be written.
 *
 * @param name its simple name
 * @param imports import lines
 * @param supertypes what follows the name
 * @param body what it holds
 */
record Source(String name, String imports, String supertypes, String body) {

    String text(String packageName) {
        return """
                // Written by dev.earmark.benchmarks.workload.WriteSources.
                package %s;

                import javax.annotation.processing.Generated;
                %s
                @Generated("dev.earmark.benchmarks.workload.WriteSources")
                public final class %s%s {
                %s}
                """.formatted(packageName, imports, name, supertypes, body);
    }
}
