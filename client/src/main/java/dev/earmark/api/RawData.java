// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Cuts what is under {@code data} out of a reply without writing it anew, so that not a byte of it changes. */
final class RawData {

    private RawData() {}

    static List<byte[]> list(Reply reply) {
        try (JsonParser parser = atData(reply, JsonToken.START_ARRAY, "a list")) {
            var all = new ArrayList<byte[]>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                all.add(cut(reply, parser));
            }
            finish(reply, parser);
            return all;
        } catch (JacksonException notShown) {
            throw JsonText.notJson(reply, notShown);
        }
    }

    static byte[] object(Reply reply) {
        try (JsonParser parser = atData(reply, JsonToken.START_OBJECT, "an object")) {
            byte[] object = cut(reply, parser);
            finish(reply, parser);
            return object;
        } catch (JacksonException notShown) {
            throw JsonText.notJson(reply, notShown);
        }
    }

    private static JsonParser atData(Reply reply, JsonToken expected, String kind) {
        JsonParser parser = JsonText.parser(reply.body());
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                JsonToken value = parser.nextToken();
                if (name.equals("data") && value == expected) {
                    return parser;
                }
                parser.skipChildren();
            }
        }
        throw reply.malformed("its member \"data\" is not " + kind);
    }

    private static byte[] cut(Reply reply, JsonParser parser) {
        long from = parser.currentTokenLocation().getByteOffset();
        parser.skipChildren();
        // A scalar is read to its end only when asked for.
        parser.finishToken();
        long to = parser.currentLocation().getByteOffset();
        if (from < 0 || to < from) {
            throw reply.malformed("its body is not UTF-8");
        }
        return Arrays.copyOfRange(reply.body(), (int) from, (int) to);
    }

    /** A reply that was cut short after the list is no reply. */
    private static void finish(Reply reply, JsonParser parser) {
        while (parser.nextToken() != null) {
            parser.skipChildren();
        }
        if (!parser.streamReadContext().inRoot()) {
            throw reply.malformed("its body ends early");
        }
    }
}
