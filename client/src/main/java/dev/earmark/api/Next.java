// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user is offered when a job has ended.
 *
 * @param type the platform's name for the kind, such as {@code url}
 * @param fields what that kind needs, by the platform's names
 */
public record Next(String type, Map<String, Object> fields) {

    /** Keeps a copy of the fields, in the order of their names. */
    public Next {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
    }

    /**
     * A thing of the space, such as a sheet.
     *
     * @param id its id
     * @param label the text to click
     * @return the offer
     */
    public static Next id(String id, String label) {
        return new Next("id", Map.of("id", id, "label", label));
    }

    /**
     * A web address.
     *
     * @param url the address
     * @param label the text to click
     * @return the offer
     */
    public static Next url(String url, String label) {
        return new Next("url", Map.of("url", url, "label", label));
    }

    /**
     * A file to download.
     *
     * @param url its address
     * @param fileName the name to store it under
     * @param label the text to click
     * @return the offer
     */
    public static Next download(String url, String fileName, String label) {
        return new Next("download", Map.of("url", url, "fileName", fileName, "label", label));
    }

    /**
     * The same job again.
     *
     * @param label the text to click
     * @return the offer
     */
    public static Next retry(String label) {
        return new Next("retry", Map.of("label", label));
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("type", type);
        json.putAll(fields);
        return json;
    }
}
