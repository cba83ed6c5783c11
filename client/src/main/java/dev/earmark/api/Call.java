// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One call of the API.
 *
 * @param method the HTTP method
 * @param path below the base address, starting with a slash, each segment encoded; with a query where the platform gave
 *     the whole
 * @param query names and values, not yet encoded
 * @param body the JSON to send; null for none
 * @param repeatable whether doing it twice is as good as once
 * @param confidential whether the body holds a secret, so that what the platform says about it is not passed on
 */
@SuppressWarnings("ArrayRecordComponent") // Calls are sent, never compared.
record Call(
        String method,
        String path,
        List<Map.Entry<String, String>> query,
        byte @Nullable [] body,
        boolean repeatable,
        boolean confidential) {

    static Call get(String... segments) {
        return of("GET", segments);
    }

    static Call delete(String... segments) {
        return of("DELETE", segments);
    }

    static Call patch(Object body, String... segments) {
        return of("PATCH", segments).body(body);
    }

    /** Not repeated once it may have been processed, unless it is said to be {@link #idempotent()}. */
    static Call post(String... segments) {
        return of("POST", segments);
    }

    private static Call of(String method, String... segments) {
        String path = List.of(segments).stream().map(Call::encode).collect(Collectors.joining("/", "/", ""));
        return new Call(method, path, List.of(), null, !method.equals("POST"), false);
    }

    Call body(Object json) {
        return new Call(method, path, query, JsonText.write(json), repeatable, confidential);
    }

    Call with(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new ArrayList<>(query);
        more.add(Map.entry(name, value.toString()));
        return new Call(method, path, List.copyOf(more), body, repeatable, confidential);
    }

    Call with(Map<String, String> values) {
        Call call = this;
        for (var entry : values.entrySet()) {
            call = call.with(entry.getKey(), entry.getValue());
        }
        return call;
    }

    Call idempotent() {
        return new Call(method, path, query, body, true, confidential);
    }

    Call secretive() {
        return new Call(method, path, query, body, repeatable, true);
    }

    String pathAndQuery() {
        return query.isEmpty()
                ? path
                : query.stream()
                        .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                        .collect(Collectors.joining("&", path + "?", ""));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Method and path alone: the query and the body may hold what is not to be shown. */
    @Override
    public String toString() {
        return method + " " + path.replaceFirst("\\?.*", "");
    }
}
