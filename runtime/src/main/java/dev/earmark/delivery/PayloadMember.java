// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.ArgumentException;
import dev.earmark.dispatch.PayloadArgument;
import dev.earmark.event.Event;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The payload, or a member of it, bound by Jackson. */
record PayloadMember(Event event, String path) implements PayloadArgument {

    /** Made when a handler first binds a payload: databind is costly to load, and most handlers never need it. */
    private static final class Binding {
        static final JsonMapper MAPPER = JsonMapper.builder()
                .annotationIntrospector(new SealedPayloads())
                .build();
    }

    @Override
    public <T> T as(Class<T> type) {
        return required(orNull(type));
    }

    @Override
    public <T> T as(TypeReference<T> type) {
        return required(orNull(type));
    }

    @Override
    public <T> Optional<T> optional(Class<T> type) {
        return Optional.ofNullable(orNull(type));
    }

    @Override
    public <T> Optional<T> optional(TypeReference<T> type) {
        return Optional.ofNullable(orNull(type));
    }

    @Override
    public <T> @Nullable T orNull(Class<T> type) {
        var node = find();
        if (node == null) {
            return null;
        }
        if (type == String.class) {
            return type.cast(node.isString() ? node.stringValue() : node.toString());
        }
        return bind(() -> Binding.MAPPER.treeToValue(node, type), type.getTypeName());
    }

    @Override
    public <T> @Nullable T orNull(TypeReference<T> type) {
        var node = find();
        return node == null
                ? null
                : bind(
                        () -> Binding.MAPPER.readerFor(type).readValue(node),
                        type.getType().getTypeName());
    }

    private <T> T bind(Supplier<T> binding, String type) {
        try {
            return binding.get();
        } catch (JacksonException unfit) {
            throw new ArgumentException(what() + " of event " + event.id() + " does not fit a parameter of type " + type
                    + ": " + unfit.getOriginalMessage());
        }
    }

    private <T> T required(@Nullable T value) {
        if (value == null) {
            throw new ArgumentException(
                    "The event " + event.id() + " of topic \"" + event.topic() + "\" lacks "
                            + (path.isEmpty() ? "a payload" : "the payload member \"" + path + "\"")
                            + ", which a parameter needs. Declare the parameter as Optional or @Nullable if it may be missing.");
        }
        return value;
    }

    private String what() {
        return path.isEmpty() ? "The payload" : "The payload member \"" + path + "\"";
    }

    private @Nullable JsonNode find() {
        JsonNode node = event.payload();
        if (!path.isEmpty()) {
            // A member that has dots in its own name goes before a nested one.
            node = node.has(path) ? node.get(path) : nested(node);
        }
        return node == null || node.isNull() || node.isMissingNode() ? null : node;
    }

    private @Nullable JsonNode nested(JsonNode payload) {
        @Nullable JsonNode node = payload;
        for (var name : path.split("\\.", -1)) {
            node = node == null ? null : node.get(name);
        }
        return node;
    }
}
