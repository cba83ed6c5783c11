// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of one object of a reply. Unknown members do no harm, odd optional ones count as absent, and a required
 * one that is missing makes the reply malformed.
 *
 * @param reply where the object came from
 * @param node the object
 */
record Members(Reply reply, JsonNode node) {

    /** The object under {@code data}. */
    static Members data(Reply reply) {
        return of(reply, JsonText.read(reply).path("data"), "data");
    }

    /** The objects under {@code data}. */
    static <T> List<T> list(Reply reply, Function<Members, T> type) {
        return list(reply, JsonText.read(reply), type);
    }

    static <T> List<T> list(Reply reply, JsonNode tree, Function<Members, T> type) {
        JsonNode data = tree.path("data");
        if (!data.isArray()) {
            throw reply.malformed("its member \"data\" is not a list");
        }
        var all = new ArrayList<T>();
        data.forEach(item -> all.add(type.apply(of(reply, item, "data"))));
        return List.copyOf(all);
    }

    /** The body itself, for the calls that do not wrap it. */
    static Members unwrapped(Reply reply) {
        return of(reply, JsonText.read(reply), "body");
    }

    private static Members of(Reply reply, JsonNode node, String name) {
        if (!node.isObject()) {
            throw reply.malformed("its " + name + " is not an object");
        }
        return new Members(reply, node);
    }

    Members object(String name) {
        return of(reply, node.path(name), "member \"" + name + "\"");
    }

    String text(String name) {
        return node.path(name)
                .stringValueOpt()
                .orElseThrow(() -> reply.malformed("its member \"" + name + "\" is missing or is not a text"));
    }

    @Nullable
    String optionalText(String name) {
        return node.path(name).stringValueOpt().orElse(null);
    }

    @Nullable
    Instant instant(String name) {
        String text = optionalText(name);
        try {
            return text == null ? null : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException odd) {
            return null;
        }
    }

    @Nullable
    Integer integer(String name) {
        JsonNode value = node.path(name);
        return value.isNumber() ? Integer.valueOf(value.numberValue().intValue()) : null;
    }

    boolean flag(String name) {
        return node.path(name).booleanValue(false);
    }

    List<String> texts(String name) {
        var all = new ArrayList<String>();
        node.path(name).forEach(item -> item.stringValueOpt().ifPresent(all::add));
        return List.copyOf(all);
    }

    <T> List<T> objects(String name, Function<Members, T> type) {
        var all = new ArrayList<T>();
        node.path(name).forEach(item -> all.add(type.apply(of(reply, item, "member \"" + name + "\""))));
        return List.copyOf(all);
    }
}
