// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code String.format} makes of texts. */
final class FormatText {

    private static final Pattern SPECIFIER =
            Pattern.compile("%(?:([1-9]\\d?)\\$)?[-#+ 0,(<]*\\d*(?:\\.\\d+)?([a-zA-Z%])");

    private FormatText() {}

    static String fill(String format, List<String> arguments) {
        var next = 0;
        var text = new StringBuilder();
        var specifiers = SPECIFIER.matcher(format);
        while (specifiers.find()) {
            var part = "%".equals(specifiers.group(2)) ? "%" : Texts.UNKNOWN;
            if ("sS".contains(specifiers.group(2))) {
                var index = specifiers.group(1) == null ? next++ : Integer.parseInt(specifiers.group(1)) - 1;
                part = index < arguments.size() ? arguments.get(index) : Texts.UNKNOWN;
            }
            specifiers.appendReplacement(text, Matcher.quoteReplacement(part));
        }
        return specifiers.appendTail(text).toString();
    }
}
