// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The path of an API call after its version, as segments; in a template {@code *} stands for any one segment. */
public record ApiPath(List<String> segments) {

    public static ApiPath template(String path) {
        return new ApiPath(split(path));
    }

    /** The path below {@code /v1} or {@code /api/v1}; empty for any other address. */
    public static Optional<ApiPath> of(URI uri) {
        List<String> segments = split(path(uri));
        int start = !segments.isEmpty() && segments.get(0).equals("api") ? 1 : 0;
        if (segments.size() <= start || !segments.get(start).equals("v1")) {
            return Optional.empty();
        }
        return Optional.of(new ApiPath(segments.subList(start + 1, segments.size())));
    }

    public static ApiPath whole(URI uri) {
        return new ApiPath(split(path(uri)));
    }

    /** The whole path of a request target; {@code //v1/x} reads as one with a host and no scheme. */
    public static String path(URI uri) {
        String authority = uri.getScheme() == null && uri.getRawAuthority() != null ? "/" + uri.getRawAuthority() : "";
        return authority + uri.getRawPath();
    }

    /** The segments that stand for the template's {@code *}, in order; empty where the path is another one. */
    public Optional<List<String>> match(ApiPath template) {
        if (segments.size() != template.segments.size()) {
            return Optional.empty();
        }
        Map<Integer, String> ids = new HashMap<>();
        for (int i = 0; i < segments.size(); i++) {
            if (template.segments.get(i).equals("*")) {
                ids.put(i, segments.get(i));
            } else if (!template.segments.get(i).equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(ids.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList());
    }

    @Override
    public String toString() {
        return segments.stream().map(segment -> "/" + segment).collect(Collectors.joining("", "/v1", ""));
    }

    private static List<String> split(String path) {
        return Arrays.stream(path.split("/", -1))
                .filter(segment -> !segment.isEmpty())
                .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
                .toList();
    }
}
