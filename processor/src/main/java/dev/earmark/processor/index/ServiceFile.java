// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import dev.earmark.processor.element.Names;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The file through which a class path finds the index. */
final class ServiceFile {

    static final String PATH = "META-INF/services/" + Names.LISTENER_INDEX.canonicalName();

    private ServiceFile() {}

    static List<String> providers(String text) {
        return text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String of(Collection<String> providers) {
        return String.join("\n", new TreeSet<>(providers)) + "\n";
    }
}
