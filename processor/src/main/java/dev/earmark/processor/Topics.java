// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @OnEvent}. */
final class Topics {

    private static final Pattern SEPARATES = Pattern.compile("[\\s,;|]");

    private Topics() {}

    /** The topic patterns of a handler, each once; empty if one of them is wrong, which was then reported. */
    static Optional<List<String>> of(ExecutableElement handler, Reporter reporter) {
        var patterns = new ArrayList<String>();
        var good = true;
        for (var mark : Mark.on(handler, Names.ON_EVENT)) {
            var topics = mark.texts("value");
            if (topics.isEmpty()) {
                reporter.report(Diagnostic.NO_TOPIC, mark.place());
                good = false;
            }
            for (var topic : topics) {
                good &= isWellFormed(topic, reporter);
                patterns.add(topic.value());
            }
        }
        return good ? Optional.of(patterns.stream().distinct().toList()) : Optional.empty();
    }

    private static boolean isWellFormed(Mark.Text topic, Reporter reporter) {
        var text = topic.value();
        if (text.isBlank()) {
            reporter.report(Diagnostic.NO_TOPIC, topic.place());
            return false;
        }
        var defect = defect(text);
        defect.ifPresent(reason -> reporter.report(Diagnostic.MALFORMED_TOPIC, topic.place(), text, reason));
        return defect.isEmpty();
    }

    private static Optional<String> defect(String text) {
        var separator = SEPARATES.matcher(text);
        if (separator.find()) {
            return Optional.of(
                    separator.group().isBlank()
                            ? "no topic contains white space"
                            : "\"" + separator.group() + "\" does not separate topics, an array does");
        }
        if (List.of(text.split(":", -1)).contains("")) {
            return Optional.of("a part between colons is empty");
        }
        return Optional.empty();
    }
}
