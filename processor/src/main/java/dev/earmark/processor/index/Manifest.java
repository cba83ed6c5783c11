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
import java.util.stream.Collectors;

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
        return """
                {
                  "version": %s,
                  "index": %s,
                  "listeners": %s
                }
                """.formatted(
                        text(index.version()),
                        text(index.name().reflectionName()),
                        lines(index.listeners(), "  ", Manifest::listener));
    }

    private static String listener(ListenerModel listener) {
        return """
                {
                      "listener": %s,
                      "handlers": %s
                    }""".formatted(text(listener.binaryName()), lines(listener.handlers(), "      ", Manifest::handler));
    }

    private static String handler(HandlerModel handler) {
        return """
                {
                          "handler": %s,
                          "topics": [%s],
                          "filters": %s,
                          "secrets": %s
                        }""".formatted(
                        text(handler.signature()),
                        texts(handler.patterns()),
                        lines(handler.filters(), "          ", Manifest::filter),
                        lines(handler.secrets(), "          ", Manifest::secret));
    }

    private static String filter(FilterModel filter) {
        return filter.isNull()
                ? "{\"key\": %s, \"isNull\": true}".formatted(text(filter.key().value()))
                : "{\"key\": %s, \"values\": [%s]}".formatted(text(filter.key().value()), texts(filter.patterns()));
    }

    private static String secret(Argument.OfSecret argument) {
        var secret = argument.secret();
        return "{\"name\": %s, \"optional\": %s%s%s%s}"
                .formatted(
                        text(secret.name().value()),
                        argument.presence() != Argument.Presence.REQUIRED,
                        scope("environmentId", secret.environmentId()),
                        scope("spaceId", secret.spaceId().value()),
                        scope("actorId", secret.actorId()));
    }

    private static String scope(String member, String id) {
        return id.isEmpty() ? "" : ", \"%s\": %s".formatted(member, text(id));
    }

    private static <T> String lines(List<T> items, String indent, Function<T, String> json) {
        if (items.isEmpty()) {
            return "[]";
        }
        var separator = ",\n" + indent + "  ";
        return items.stream()
                .map(json)
                .collect(Collectors.joining(separator, "[\n" + indent + "  ", "\n" + indent + "]"));
    }

    private static String texts(Collection<String> texts) {
        return texts.stream().map(Manifest::text).collect(Collectors.joining(", "));
    }

    private static String text(String text) {
        return Literals.json(text);
    }
}
