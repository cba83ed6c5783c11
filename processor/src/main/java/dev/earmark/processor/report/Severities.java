// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * How severe each diagnostic is, as {@code -Aearmark.severity=unknownTopic:off,duplicateHandler:error} sets it.
 *
 * @param changed those that the option names; empty for off
 * @param mistakes what is wrong with the option
 */
record Severities(Map<Diagnostic, Optional<Kind>> changed, List<String> mistakes) {

    static final String OPTION = "earmark.severity";

    static Severities of(Map<String, String> options) {
        var changed = new EnumMap<Diagnostic, Optional<Kind>>(Diagnostic.class);
        var mistakes = new ArrayList<String>();
        for (var entry : Options.list(options, OPTION)) {
            var colon = entry.indexOf(':');
            var id = colon < 0 ? entry : entry.substring(0, colon).strip();
            var level = colon < 0 ? "" : entry.substring(colon + 1).strip().toLowerCase(Locale.ROOT);
            var diagnostic = Stream.of(Diagnostic.values())
                    .filter(each -> each.id().equals(id))
                    .findFirst();
            if (diagnostic.isEmpty()) {
                mistakes.add(
                        "names \"" + id + "\", which is no diagnostic of Earmark: write an id such as unknownTopic");
            } else if (!diagnostic.get().isAdjustable()) {
                mistakes.add("names \"" + id
                        + "\", which is an error by nature: mend what it reports, and remove the entry");
            } else if (!List.of("off", "warning", "error").contains(level)) {
                mistakes.add("sets \"" + id + "\" to \"" + level + "\": write " + id + ":off, " + id + ":warning or "
                        + id + ":error");
            } else {
                changed.put(
                        diagnostic.get(),
                        level.equals("off")
                                ? Optional.empty()
                                : Optional.of(level.equals("error") ? Kind.ERROR : Kind.WARNING));
            }
        }
        return new Severities(changed, mistakes);
    }

    Optional<Kind> kind(Diagnostic diagnostic) {
        return changed.getOrDefault(diagnostic, Optional.of(diagnostic.kind()));
    }
}
