// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Options;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.TopicRules;
import java.util.List;
import java.util.Map;

/**
 * Finds topics that no event has, or that the platform is not known to send.
 *
 * @param own the patterns of the project's own topics
 */
record TopicCheck(List<TopicPattern> own, Reporter reporter) {

    static TopicCheck of(Map<String, String> options, Reporter reporter) {
        return new TopicCheck(
                Options.list(options, Options.TOPICS).stream()
                        .map(TopicPattern::of)
                        .toList(),
                reporter);
    }

    void check(Text topic) {
        var pattern = topic.value();
        if (TopicCatalogue.current().find(pattern).isPresent()
                || TopicRules.malformed(pattern).isPresent()
                || own.stream()
                        .anyMatch(each -> each.matches(pattern) || each.text().equals(pattern))) {
            return;
        }
        var deceptive = TopicRules.starStopsAtColon(pattern);
        var misspelt = deceptive.isPresent() ? deceptive : TopicRules.misspelt(pattern);
        var renamed = TopicRules.renamed(pattern);
        if (deceptive.isPresent()) {
            reporter.report(Diagnostic.DECEPTIVE_TOPIC, topic.place(), deceptive.get());
        } else if (renamed.isPresent()) {
            reporter.report(Diagnostic.RENAMED_TOPIC, topic.place(), renamed.get());
        } else if (misspelt.isPresent()) {
            reporter.report(Diagnostic.MISSPELT_TOPIC, topic.place(), misspelt.get(), pattern);
        } else {
            TopicRules.unknown(pattern)
                    .ifPresent(sentence -> reporter.report(Diagnostic.UNKNOWN_TOPIC, topic.place(), sentence, pattern));
        }
    }
}
