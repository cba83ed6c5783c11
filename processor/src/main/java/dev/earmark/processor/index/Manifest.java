// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import dev.earmark.processor.generate.Literals;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.IndexModel;
import dev.earmark.processor.model.ListenerModel;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The JSON file that tells what the listeners of an index listen to and which secrets they need, without running them. */
final class Manifest {

    /** Inside a JSON text the quotes would be escaped, so this finds members only. */
    private static final Pattern LISTENER = Pattern.compile("\"listener\": \"([^\"]+)\"");

    private Manifest() {}

    static String path(String indexName) {
        return "META-INF/earmark/" + indexName + ".json";
    }

    /** The binary names of the listeners in a manifest that an earlier compilation left. */
    static List<String> listeners(String manifest) {
        return LISTENER.matcher(manifest)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    static String of(IndexModel index) {
        return "{\n"
                + "  \"version\": " + text(index.version()) + ",\n"
                + "  \"index\": " + text(index.name().reflectionName()) + ",\n"
                + "  \"listeners\": " + lines(index.listeners(), "  ", Manifest::listener) + "\n"
                + "}\n";
    }

    private static String listener(ListenerModel listener) {
        return "{\n"
                + "      \"listener\": " + text(listener.binaryName()) + ",\n"
                + "      \"handlers\": " + lines(listener.handlers(), "      ", Manifest::handler) + "\n"
                + "    }";
    }

    private static String handler(HandlerModel handler) {
        return "{\n"
                + "          \"handler\": " + text(handler.signature()) + ",\n"
                + "          \"topics\": [" + texts(handler.patterns()) + "],\n"
                + "          \"filters\": " + lines(handler.filters(), "          ", Manifest::filter) + ",\n"
                + "          \"secrets\": " + lines(handler.secrets(), "          ", Manifest::secret) + "\n"
                + "        }";
    }

    private static String filter(FilterModel filter) {
        return "{\"key\": " + text(filter.key().value())
                + (filter.isNull() ? ", \"isNull\": true}" : ", \"values\": [" + texts(filter.patterns()) + "]}");
    }

    private static String secret(Argument.OfSecret argument) {
        var secret = argument.secret();
        return "{\"name\": " + text(secret.name().value())
                + ", \"optional\": " + (argument.presence() != Argument.Presence.REQUIRED)
                + scope("environmentId", secret.environmentId())
                + scope("spaceId", secret.spaceId().value())
                + scope("actorId", secret.actorId()) + "}";
    }

    private static String scope(String member, String id) {
        return id.isEmpty() ? "" : ", \"" + member + "\": " + text(id);
    }

    private static <T> String lines(List<T> items, String indent, Function<T, String> json) {
        if (items.isEmpty()) {
            return "[]";
        }
        var lines = new StringBuilder("[");
        for (var item : items) {
            lines.append(lines.length() == 1 ? "\n" : ",\n")
                    .append(indent)
                    .append("  ")
                    .append(json.apply(item));
        }
        return lines.append("\n").append(indent).append("]").toString();
    }

    private static String texts(Collection<String> texts) {
        var list = new StringBuilder();
        for (var text : texts) {
            list.append(list.isEmpty() ? "" : ", ").append(text(text));
        }
        return list.toString();
    }

    private static String text(String text) {
        return Literals.json(text);
    }
}
