// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.canary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks through files and folders for the marks that every secret in our tests carries; see .ci/canary. */
final class CanarySearch {

    private static final List<String> MARKS = List.of("not-a-real", "not_a_real");

    private CanarySearch() {}

    public static void main(String[] args) throws IOException {
        var found = 0;
        for (var place : args) {
            for (var where : new Canaries(MARKS).find(Path.of(place))) {
                System.out.println(where);
                found++;
            }
        }
        System.out.println("Occurrences of marked secrets: " + found);
        System.exit(found == 0 ? 0 : 1);
    }
}
