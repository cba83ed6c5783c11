// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import dev.earmark.match.Quoted;
import dev.earmark.rule.TopicRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The options of the processors, as {@code -Akey=value} sets them. */
public final class Options {

    private static final String INDEX = "earmark.index";
    public static final String TOPICS = "earmark.topics";

    public static final Set<String> ALL = Set.of(INDEX, TOPICS, Severities.OPTION);

    private Options() {}

    /** What is wrong with the options that are no severities, each with the name of its option. */
    static List<Map.Entry<String, String>> mistakes(Map<String, String> options) {
        var mistakes = new ArrayList<Map.Entry<String, String>>();
        if (options.containsKey(INDEX) && index(options).isEmpty()) {
            mistakes.add(Map.entry(
                    INDEX,
                    "is " + Quoted.text(Objects.toString(options.get(INDEX), ""))
                            + ", which is no name of a class: write a simple or qualified one, such as"
                            + " com.acme.AppIndex"));
        }
        for (var entry : list(options, TOPICS)) {
            if (TopicRules.malformed(entry).isPresent()) {
                mistakes.add(Map.entry(
                        TOPICS,
                        "declares " + Quoted.text(entry)
                                + ", which no topic looks like: write topics or patterns such as"
                                + " acme:order or acme:**"));
            }
        }
        return mistakes;
    }

    /** The name that the index is to have, simple or qualified; empty if it is not set or is none. */
    public static Optional<String> index(Map<String, String> options) {
        return Optional.ofNullable(options.get(INDEX)).filter(SourceVersion::isName);
    }

    /** The entries of an option whose value is a list with commas; none if it is not set. */
    public static List<String> list(Map<String, String> options, String name) {
        var value = options.get(name);
        return value == null
                ? List.of()
                : Stream.of(value.split(",", -1))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }
}
