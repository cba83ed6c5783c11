// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code {"t":{"t":"…","r":1},"m":[{"c":"channel","d":…},…]}}; members it does not know do no harm. */
final class ReplyReader {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final byte[] body;
    private final String channel;
    private final JsonParser json;
    private final List<byte[]> messages = new ArrayList<>();
    private @Nullable Cursor next;
    private int count;

    private ReplyReader(byte[] body, String channel) {
        this.body = body;
        this.channel = channel;
        this.json = FACTORY.createParser(ObjectReadContext.empty(), body);
    }

    /** The reply; empty-handed means null: it is no JSON, was cut off, or says no place to go on from. */
    static @Nullable StreamReply read(byte[] body, String channel) {
        try {
            return new ReplyReader(body, channel).reply();
        } catch (JacksonException notShown) {
            return null;
        }
    }

    /** Where the next poll goes on, if the reply begins with that; null if it does not. */
    static @Nullable Cursor next(byte[] body) {
        try {
            return new ReplyReader(body, "").first();
        } catch (JacksonException notShown) {
            return null;
        }
    }

    private @Nullable Cursor first() {
        try (json) {
            if (json.nextToken() == JsonToken.START_OBJECT
                    && "t".equals(json.nextName())
                    && json.nextToken() == JsonToken.START_OBJECT) {
                cursor();
            }
            return next;
        }
    }

    private @Nullable StreamReply reply() {
        try (json) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            for (var name = json.nextName(); name != null; name = json.nextName()) {
                var value = json.nextToken();
                if (name.equals("t") && value == JsonToken.START_OBJECT) {
                    cursor();
                } else if (name.equals("m") && value == JsonToken.START_ARRAY) {
                    messages();
                } else {
                    json.skipChildren();
                }
            }
            return next == null ? null : new StreamReply(next, messages, count);
        }
    }

    private void cursor() {
        var timetoken = "";
        var region = 0;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = json.nextToken();
            if (name.equals("t") && value == JsonToken.VALUE_STRING) {
                timetoken = json.getString();
            } else if (name.equals("r") && value == JsonToken.VALUE_NUMBER_INT) {
                region = json.getIntValue();
            } else {
                json.skipChildren();
            }
        }
        var isNumber = !timetoken.isEmpty() && timetoken.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        next = isNumber ? new Cursor(timetoken, region) : null;
    }

    private void messages() {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            count++;
            if (json.currentToken() == JsonToken.START_OBJECT) {
                message();
            } else {
                json.skipChildren();
            }
        }
    }

    private void message() {
        byte[] data = null;
        var isMessage = true;
        String sentTo = null;
        String subscribed = null;
        for (var name = json.nextName(); name != null; name = json.nextName()) {
            var value = json.nextToken();
            switch (name) {
                case "d" -> data = data(value);
                case "e" -> isMessage = value != JsonToken.VALUE_NUMBER_INT || json.getIntValue() == 0;
                case "c" -> sentTo = text(value);
                case "b" -> subscribed = text(value);
                default -> json.skipChildren();
            }
        }
        var place = subscribed == null ? sentTo : subscribed;
        if (data != null && isMessage && (place == null || place.equals(channel))) {
            messages.add(data);
        }
    }

    private @Nullable String text(JsonToken value) {
        json.skipChildren();
        return value == JsonToken.VALUE_STRING ? json.getString() : null;
    }

    /** An event travels as a text that holds its JSON, or as the JSON itself. */
    private byte[] data(JsonToken value) {
        if (value == JsonToken.VALUE_STRING) {
            return json.getString().getBytes(StandardCharsets.UTF_8);
        }
        var from = (int) json.currentTokenLocation().getByteOffset();
        json.skipChildren();
        json.finishToken();
        return Arrays.copyOfRange(body, from, (int) json.currentLocation().getByteOffset());
    }
}
