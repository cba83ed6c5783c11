// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads known members as the types they have in the platform's documents; anything else counts as absent. */
final class Values {

    private Values() {}

    static @Nullable String text(Members members, String path) {
        int member = members.find(path);
        String text = members.first(member) == '"' ? members.text(member) : null;
        return text == null || text.isEmpty() ? null : text;
    }

    static @Nullable Instant instant(Members members, String path) {
        String text = text(members, path);
        try {
            return text == null ? null : Timestamp.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable Double number(Members members, String path) {
        int member = members.find(path);
        boolean number = member != Members.NONE && "-0123456789".indexOf(members.first(member)) >= 0;
        String text = number ? members.text(member) : null;
        return text == null ? null : Double.valueOf(text);
    }

    /** The texts of a list; other elements are left out. */
    static List<String> texts(Members members, String path) {
        int member = members.find(path);
        if (members.first(member) != '[') {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        try (JsonParser in = members.at(member)) {
            for (JsonToken element = in.nextToken(); element != JsonToken.END_ARRAY; element = in.nextToken()) {
                if (element == JsonToken.VALUE_STRING) {
                    texts.add(in.getString());
                }
                in.skipChildren();
            }
        }
        return List.copyOf(texts);
    }

    /** The texts of an object, by name; other members are left out. */
    static Map<String, String> textsByName(Members members, String path) {
        int member = members.find(path);
        if (members.first(member) != '{') {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonParser in = members.at(member)) {
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                if (in.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, in.getString());
                }
                in.skipChildren();
            }
        }
        return Collections.unmodifiableMap(texts);
    }
}
