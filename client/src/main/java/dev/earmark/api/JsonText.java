// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/**
 * JSON to trees and back with the streaming parser alone, so that a start does not pay for a mapper that finds out
 * about classes.
 */
final class JsonText {

    static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private JsonText() {}

    /** The tree of a successful reply. */
    static JsonNode read(Reply reply) {
        try (JsonParser parser = parser(reply.body())) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw reply.malformed("its body is empty");
            }
            JsonNode tree = value(parser, first);
            if (parser.nextToken() != null) {
                throw reply.malformed("something follows the JSON of its body");
            }
            return tree;
        } catch (JacksonException notShown) {
            // The parser's message may quote the body.
            throw notJson(reply, notShown);
        }
    }

    /** The tree of a body that may be anything. */
    static JsonNode tryRead(byte[] body) {
        try (JsonParser parser = parser(body)) {
            JsonToken first = parser.nextToken();
            return first == null ? MissingNode.getInstance() : value(parser, first);
        } catch (JacksonException notJson) {
            return MissingNode.getInstance();
        }
    }

    static JsonParser parser(byte[] body) {
        return FACTORY.createParser(ObjectReadContext.empty(), body);
    }

    static MalformedReplyException notJson(Reply reply, JacksonException failure) {
        var place = failure.getLocation();
        long at = place == null ? -1 : place.getByteOffset();
        return reply.malformed("its body of %d bytes is not JSON%s"
                .formatted(reply.body().length, at < 0 ? "" : " (at byte " + at + ")"));
    }

    private static JsonNode value(JsonParser parser, JsonToken token) {
        return switch (token) {
            case START_OBJECT -> {
                var object = NODES.objectNode();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    object.set(name, value(parser, parser.nextToken()));
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = NODES.arrayNode();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    array.add(value(parser, next));
                }
                yield array;
            }
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> integer(parser);
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private static JsonNode integer(JsonParser parser) {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    /**
     * The JSON of maps, lists, texts, numbers, booleans, instants, trees and null.
     *
     * @throws IllegalArgumentException for anything else
     */
    static byte[] write(@Nullable Object json) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            write(generator, json);
        }
        return bytes.toByteArray();
    }

    private static void write(JsonGenerator generator, @Nullable Object json) {
        if (json == null) {
            generator.writeNull();
        } else if (json instanceof JsonNode node) {
            writeTree(generator, node);
        } else if (json instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((name, value) -> {
                generator.writeName(String.valueOf(name));
                write(generator, value);
            });
            generator.writeEndObject();
        } else if (json instanceof Iterable<?> list) {
            generator.writeStartArray();
            list.forEach(value -> write(generator, value));
            generator.writeEndArray();
        } else {
            writeScalar(generator, json);
        }
    }

    private static void writeTree(JsonGenerator generator, JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> {
                generator.writeStartObject();
                node.properties().forEach(property -> {
                    generator.writeName(property.getKey());
                    writeTree(generator, property.getValue());
                });
                generator.writeEndObject();
            }
            case ARRAY -> {
                generator.writeStartArray();
                node.forEach(value -> writeTree(generator, value));
                generator.writeEndArray();
            }
            case STRING -> generator.writeString(node.stringValue());
            case NUMBER -> writeScalar(generator, node.numberValue());
            case BOOLEAN -> generator.writeBoolean(node.booleanValue());
            default -> generator.writeNull();
        }
    }

    private static void writeScalar(JsonGenerator generator, Object value) {
        if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            generator.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigInteger number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Double || value instanceof Float) {
            generator.writeNumber(((Number) value).doubleValue());
        } else if (value instanceof CharSequence || value instanceof Instant || value instanceof Enum<?>) {
            generator.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("A " + value.getClass().getName()
                    + " cannot be sent as JSON. Use maps, lists, texts, numbers, booleans or a JsonNode.");
        }
    }
}
