// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.match.KnownTopic;
import dev.earmark.match.Presence;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.MemberRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds context ids and payload members that the topics of a handler do not carry. */
record ArgumentCheck(Reporter reporter) {

    /** The rules for one part of an event. */
    private enum Part {
        CONTEXT(Diagnostic.ABSENT_CONTEXT, Diagnostic.ASSUMED_CONTEXT) {
            @Override
            Optional<String> absent(String path, String pattern, List<KnownTopic> topics) {
                return MemberRules.absentId(path, pattern, topics);
            }

            @Override
            Optional<String> assumed(String path, KnownTopic topic) {
                return MemberRules.assumedId(path, topic);
            }
        },
        PAYLOAD(Diagnostic.ABSENT_PAYLOAD, Diagnostic.ASSUMED_PAYLOAD) {
            @Override
            Optional<String> absent(String path, String pattern, List<KnownTopic> topics) {
                return MemberRules.absentMember(path, pattern, topics);
            }

            @Override
            Optional<String> assumed(String path, KnownTopic topic) {
                return MemberRules.assumedMember(path, topic);
            }
        };

        private final Diagnostic whenAbsent;
        private final Diagnostic whenAssumed;

        Part(Diagnostic whenAbsent, Diagnostic whenAssumed) {
            this.whenAbsent = whenAbsent;
            this.whenAssumed = whenAssumed;
        }

        abstract Optional<String> absent(String path, String pattern, List<KnownTopic> topics);

        abstract Optional<String> assumed(String path, KnownTopic topic);
    }

    void check(HandlerModel handler, Coverage coverage) {
        for (var argument : handler.arguments()) {
            if (argument instanceof Argument.ContextId id) {
                check(Part.CONTEXT, id.path(), isRequired(id.presence(), id.path(), handler), coverage);
            } else if (argument instanceof Argument.OfPayload payload
                    && !payload.path().value().isEmpty()) {
                check(Part.PAYLOAD, payload.path(), isRequired(payload.presence(), payload.path(), handler), coverage);
            }
        }
    }

    /** A filter on the same member lets only events through that have it. */
    private static boolean isRequired(Argument.Presence presence, Text path, HandlerModel handler) {
        var last = path.value().substring(path.value().lastIndexOf('.') + 1);
        for (var filter : handler.filters()) {
            if (("." + filter.key().value()).endsWith("." + last)) {
                return false;
            }
        }
        return presence == Argument.Presence.REQUIRED;
    }

    private void check(Part part, Text path, boolean required, Coverage coverage) {
        var absent = new ArrayList<String>();
        for (var covered : coverage.parts()) {
            part.absent(path.value(), covered.pattern().value(), covered.topics())
                    .ifPresent(absent::add);
        }
        if (coverage.complete() && absent.size() == coverage.parts().size()) {
            reporter.report(part.whenAbsent, path.place(), absent.get(0));
        } else if (required) {
            checkExact(part, path, coverage);
        }
    }

    /** A handler of many topics may well be meant for those that carry the member, but not one that names the topic. */
    private void checkExact(Part part, Text path, Coverage coverage) {
        for (var covered : coverage.parts()) {
            if (covered.isExact()) {
                var topics = covered.topics();
                var absent = part.absent(path.value(), covered.pattern().value(), topics);
                var mistake = absent.isPresent() ? absent : part.assumed(path.value(), topics.get(0));
                if (mistake.isPresent()) {
                    reporter.report(
                            absent.isPresent() ? part.whenAbsent : part.whenAssumed, path.place(), mistake.get());
                    return;
                }
            }
        }
    }

    /** Whether no event of the topics belongs to a space. */
    static boolean isOutsideSpaces(Coverage coverage) {
        return coverage.complete()
                && coverage.topics().stream().allMatch(topic -> topic.context().of("spaceId") == Presence.ABSENT);
    }
}
