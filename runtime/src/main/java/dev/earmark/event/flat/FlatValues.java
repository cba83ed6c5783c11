// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

import dev.earmark.match.FlatValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Decodes the value of a leaf for filters. */
final class FlatValues {

    private FlatValues() {}

    static FlatValue read(Members members, int member) {
        return switch (members.first(member)) {
            case 't' -> FlatValue.TRUE;
            case 'f' -> FlatValue.FALSE;
            case 'n' -> FlatValue.NULL;
            case '{' -> FlatValue.OBJECT;
            case '[' -> {
                try (JsonParser in = members.at(member)) {
                    yield list(in);
                }
            }
            case '"' -> new FlatValue.Text(text(members, member));
            default -> new FlatValue.Num(Double.parseDouble(text(members, member)));
        };
    }

    private static String text(Members members, int member) {
        return Objects.requireNonNull(members.text(member));
    }

    private static FlatValue list(JsonParser in) {
        List<FlatValue> elements = new ArrayList<>();
        for (JsonToken token = in.nextToken(); token != JsonToken.END_ARRAY; token = in.nextToken()) {
            elements.add(element(in, token));
        }
        return new FlatValue.Many(elements);
    }

    private static FlatValue element(JsonParser in, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> new FlatValue.Text(in.getString());
            case VALUE_TRUE -> FlatValue.TRUE;
            case VALUE_FALSE -> FlatValue.FALSE;
            case VALUE_NULL -> FlatValue.NULL;
            case START_ARRAY -> list(in);
            case START_OBJECT -> {
                in.skipChildren();
                yield FlatValue.OBJECT;
            }
            default -> new FlatValue.Num(Double.parseDouble(in.getString()));
        };
    }
}
