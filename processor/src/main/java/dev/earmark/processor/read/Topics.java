// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Mark;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.TopicRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** Reads {@code @OnEvent}. */
final class Topics {

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
                var mistake = TopicRules.malformed(topic.value());
                mistake.ifPresent(sentence -> reporter.report(Diagnostic.MALFORMED_TOPIC, topic.place(), sentence));
                good &= mistake.isEmpty();
                patterns.add(topic.value());
            }
        }
        return good ? Optional.of(patterns.stream().distinct().toList()) : Optional.empty();
    }
}
