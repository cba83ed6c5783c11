// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Writes random JSON from few names and values, so that filters and events meet; spelt oddly where JSON allows it. */
final class RandomJson {

    private static final List<String> NAMES = List.of(
            "job",
            "sheetId",
            "sheetSlug",
            "context",
            "payload",
            "a",
            "b",
            "b.c",
            "a.b",
            "",
            "namespaces",
            "isPart",
            "n",
            "7");
    private static final List<String> TEXTS = List.of(
            "a",
            "b",
            "a:b",
            "a::b",
            "a:b:",
            ":a",
            ":",
            "",
            "workbook:submit",
            "sheet:submit",
            "1",
            "true",
            "null",
            "[object Object]",
            "\u00fc\ud83d\ude00",
            "\ud83d",
            "x\ny",
            "\"q\\",
            "1e+21",
            "0.5");
    private static final List<String> LITERALS =
            List.of("1", "1.0", "-0", "1e21", "0.50", "9007199254740993", "true", "false", "null");

    private final Random random;

    RandomJson(Random random) {
        this.random = random;
    }

    String event(String topic) {
        StringBuilder json = new StringBuilder(space()).append('{');
        boolean early = random.nextBoolean();
        if (early) {
            json.append(string("topic"))
                    .append(':')
                    .append(space())
                    .append(string(topic))
                    .append(',');
        }
        members(json, 1 + random.nextInt(6), 0);
        if (!early) {
            json.append(',').append(string("topic")).append(':').append(string(topic));
        }
        return json.append('}').append(space()).toString();
    }

    private void members(StringBuilder json, int count, int depth) {
        for (int i = 0; i < count; i++) {
            json.append(i > 0 ? "," : "")
                    .append(space())
                    .append(string(name()))
                    .append(space())
                    .append(':');
            json.append(space()).append(value(depth)).append(space());
        }
    }

    private String value(int depth) {
        int kind = random.nextInt(10);
        if (kind < 3 && depth < 3) {
            StringBuilder json = new StringBuilder("{");
            members(json, random.nextInt(4), depth + 1);
            return json.append('}').toString();
        }
        if (kind == 3 && depth < 4) {
            StringBuilder json = new StringBuilder("[");
            for (int i = random.nextInt(4); i > 0; i--) {
                json.append(value(depth + 1)).append(i > 1 ? "," : "");
            }
            return json.append(']').toString();
        }
        return kind == 4 ? literal() : string(text());
    }

    String name() {
        return one(NAMES);
    }

    String text() {
        return one(TEXTS);
    }

    String literal() {
        return one(LITERALS);
    }

    <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** A string in quotes, some characters of it escaped though they need not be. */
    String string(String text) {
        StringBuilder json = new StringBuilder("\"");
        boolean escape = random.nextInt(8) == 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c) && text.length() == 1;
            if (escape || half || c < ' ' || c == '"' || c == '\\') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private String space() {
        return random.nextInt(10) == 0 ? " \n\t" : "";
    }
}
