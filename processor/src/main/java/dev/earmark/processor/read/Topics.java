// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Marks;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.TopicRules;
import java.util.LinkedHashMap;
import java.util.List;
import javax.lang.model.element.Element;

/** Reads {@code @OnEvent}. */
final class Topics {

    private Topics() {}

    /** The topic patterns of an element, each once, the malformed ones too. */
    static Found<Text> of(Element element, Marks marks, Reporter reporter) {
        var patterns = new LinkedHashMap<String, Text>();
        var good = true;
        for (var mark : marks.on(element)) {
            if (!mark.name().equals(Names.ON_EVENT)) {
                continue;
            }
            var topics = mark.texts("value");
            if (topics.isEmpty()) {
                reporter.report(Diagnostic.NO_TOPIC, mark.text("value").place());
                good = false;
            }
            for (var topic : topics) {
                var mistake = TopicRules.malformed(topic.value());
                mistake.ifPresent(sentence -> reporter.report(Diagnostic.MALFORMED_TOPIC, topic.place(), sentence));
                good &= mistake.isEmpty();
                patterns.putIfAbsent(topic.value(), topic);
            }
        }
        return new Found<>(List.copyOf(patterns.values()), good);
    }
}
