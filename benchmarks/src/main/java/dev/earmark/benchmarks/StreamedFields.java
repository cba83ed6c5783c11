// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a listener needs of an event, read by Jackson's streaming parser as a person would write it: ten texts, decoded;
 * the rest is skipped.
 */
final class StreamedFields {

    private static final JsonFactory JSON = new JsonFactory();

    @Nullable
    String id;

    @Nullable
    String topic;

    @Nullable
    String domain;

    @Nullable
    String createdAt;

    @Nullable
    String environmentId;

    @Nullable
    String spaceId;

    @Nullable
    String workbookId;

    @Nullable
    String sheet;

    @Nullable
    String jobId;

    @Nullable
    String action;

    private StreamedFields() {}

    static StreamedFields read(byte[] json) {
        StreamedFields fields = new StreamedFields();
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "id" -> fields.id = in.getString();
                    case "topic" -> fields.topic = in.getString();
                    case "domain" -> fields.domain = in.getString();
                    case "createdAt" -> fields.createdAt = in.getString();
                    case "context" -> fields.readContext(in);
                    default -> in.skipChildren();
                }
            }
        }
        return fields;
    }

    private void readContext(JsonParser in) {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            switch (name) {
                case "environmentId" -> environmentId = in.getString();
                case "spaceId" -> spaceId = in.getString();
                case "workbookId" -> workbookId = in.getString();
                case "actionName" -> action = in.getString();
                case "slugs" -> readSlugs(in);
                case "jobId" -> jobId = in.getString();
                default -> in.skipChildren();
            }
        }
    }

    private void readSlugs(JsonParser in) {
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            if (name.equals("sheet")) {
                sheet = in.getString();
            } else {
                in.skipChildren();
            }
        }
    }
}
