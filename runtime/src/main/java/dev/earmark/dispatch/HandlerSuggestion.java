// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Shows the handler that would have handled an event, for whoever wonders why none did. */
public final class HandlerSuggestion {

    private HandlerSuggestion() {}

    /**
     * Writes a handler for an event.
     *
     * @param event an event that no handler matches
     * @return Java source of a method, one line each for annotations, head and end
     */
    public static String of(Event event) {
        StringBuilder code = new StringBuilder();
        code.append("@OnEvent(").append(literal(event.topic())).append(")\n");
        addFilter(code, "job", job(event));
        addFilter(code, "sheetSlug", event.context().sheetSlug());
        return code.append("void ")
                .append(methodName(event.topic()))
                .append("(Event event) {\n}")
                .toString();
    }

    private static @Nullable String job(Event event) {
        return event.member("payload.job")
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .orElse(null);
    }

    private static void addFilter(StringBuilder code, String key, @Nullable String value) {
        if (value != null) {
            code.append("@Filter(key = \"")
                    .append(key)
                    .append("\", value = ")
                    .append(literal(value))
                    .append(")\n");
        }
    }

    /** {@code onJobReady} for {@code job:ready}. */
    private static String methodName(String topic) {
        StringBuilder name = new StringBuilder("on");
        for (String word : topic.split("[^A-Za-z0-9]+", -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return name.toString();
    }

    private static String literal(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else {
                quoted.append(c < ' ' ? ' ' : c);
            }
        }
        return quoted.append('"').toString();
    }
}
