// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.PayloadArgument;
import dev.earmark.dispatch.SecretArgument;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.secret.SecretValue;
import java.net.URI;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Arguments from a payload; secret number n has the value {@code secret:n}, an id its own name, and so on. */
final class FakeArguments implements Arguments {

    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode payload;

    FakeArguments(String payload) {
        this.payload = JSON.readTree(payload);
    }

    @Override
    public Event event() {
        return null;
    }

    @Override
    public HandlerContext context() {
        return null;
    }

    @Override
    public SecretArgument secret(int index) {
        return new FakeSecret("secret:" + index);
    }

    @Override
    public String contextId(String path) {
        return path;
    }

    @Override
    public Optional<String> optionalContextId(String path) {
        return Optional.of(path);
    }

    @Override
    public String contextIdOrNull(String path) {
        return null;
    }

    @Override
    public PayloadArgument payload(String path) {
        return new FakePayload(path.isEmpty() ? payload : payload.get(path));
    }

    private record FakeSecret(String text) implements SecretArgument {

        @Override
        public char[] chars() {
            return text.toCharArray();
        }

        @Override
        public URI uri() {
            return URI.create(text);
        }

        @Override
        public SecretValue value() {
            return SecretValue.of(text);
        }

        @Override
        public Optional<SecretArgument> optional() {
            return Optional.of(this);
        }
    }

    private record FakePayload(JsonNode json) implements PayloadArgument {

        @Override
        public <T> T as(Class<T> type) {
            return JSON.treeToValue(json, type);
        }

        @Override
        public <T> T as(TypeReference<T> type) {
            return JSON.treeToValue(json, type);
        }

        @Override
        public <T> Optional<T> optional(Class<T> type) {
            return Optional.ofNullable(json).map(present -> as(type));
        }

        @Override
        public <T> Optional<T> optional(TypeReference<T> type) {
            return Optional.ofNullable(json).map(present -> as(type));
        }

        @Override
        public <T> T orNull(Class<T> type) {
            return optional(type).orElse(null);
        }

        @Override
        public <T> T orNull(TypeReference<T> type) {
            return optional(type).orElse(null);
        }
    }
}
