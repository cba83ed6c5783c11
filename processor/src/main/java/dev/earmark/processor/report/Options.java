// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The options of the processors, as {@code -Akey=value} sets them. */
public final class Options {

    public static final String INDEX = "earmark.index";
    public static final String TOPICS = "earmark.topics";

    public static final Set<String> ALL = Set.of(INDEX, TOPICS, Severities.OPTION);

    private Options() {}

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
