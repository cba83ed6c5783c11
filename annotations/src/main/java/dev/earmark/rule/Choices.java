// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import dev.earmark.match.TopicCatalogue;
import dev.earmark.match.TopicPattern;
import java.util.ArrayList;
import java.util.List;

/** Several topics written as one text, as shells and other tools let one do: with commas, bars or braces. */
final class Choices {

    private Choices() {}

    /** The patterns that were meant; none if the text is no such list, or one of them matches no known topic. */
    static List<String> in(String text) {
        int open = text.indexOf('{');
        int close = text.indexOf('}', open + 1);
        boolean braces = open >= 0 && close > open;
        List<String> patterns = new ArrayList<>();
        for (String choice : (braces ? text.substring(open + 1, close) : text).split("[,|]", -1)) {
            patterns.add(braces ? text.substring(0, open) + choice + text.substring(close + 1) : choice);
        }
        return patterns.size() > 1 && patterns.stream().allMatch(Choices::isKnown) ? patterns : List.of();
    }

    private static boolean isKnown(String pattern) {
        return !TopicCatalogue.current().matching(TopicPattern.of(pattern)).isEmpty();
    }
}
