// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request's query. An empty value counts as an absent one. */
public final class Query {

    private final Map<String, List<String>> values;

    private Query(Map<String, List<String>> values) {
        this.values = values;
    }

    public static Query parse(@Nullable String raw) {
        Map<String, List<String>> values = new HashMap<>();
        for (String pair : raw == null ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && equals < pair.length() - 1) {
                values.computeIfAbsent(decode(pair.substring(0, equals)), name -> new ArrayList<>())
                        .add(decode(pair.substring(equals + 1)));
            }
        }
        return new Query(values);
    }

    /** The value, or the empty text where the parameter is absent. */
    public String text(String name) {
        return all(name).isEmpty() ? "" : all(name).get(0);
    }

    public String required(String name) {
        String value = text(name);
        if (value.isEmpty()) {
            throw ApiProblem.badRequest(name, "The query parameter \"" + name + "\" is missing.");
        }
        return value;
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether the parameter is absent or equal to the value. */
    public boolean admits(String name, String value) {
        String wanted = text(name);
        return wanted.isEmpty() || wanted.equals(value);
    }

    public boolean flag(String name, boolean absent) {
        return switch (text(name)) {
            case "" -> absent;
            case "true" -> true;
            case "false" -> false;
            default -> throw notA(name, "true or false");
        };
    }

    int positive(String name, int absent) {
        String value = text(name);
        if (value.isEmpty()) {
            return absent;
        }
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the numbers that are too small
        }
        throw notA(name, "a whole number from 1");
    }

    public ApiProblem notA(String name, String rule) {
        return ApiProblem.badRequest(
                name, "The query parameter \"" + name + "\" is \"" + text(name) + "\"; it has to be " + rule + ".");
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ApiProblem.badRequest("query", "The query has a malformed percent escape.");
        }
    }
}
