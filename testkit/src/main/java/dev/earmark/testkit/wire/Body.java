// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a request, read as JSON where a resource asks for it. */
public final class Body {

    private final byte[] bytes;

    Body(byte[] bytes) {
        this.bytes = bytes;
    }

    public JsonNode json() {
        try {
            return Json.parse(bytes);
        } catch (JacksonException malformed) {
            throw ApiProblem.badRequest(
                    "body", "The body is not well-formed JSON: " + malformed.getOriginalMessage() + ".");
        }
    }

    public Input object() {
        if (json() instanceof ObjectNode object) {
            return new Input(object);
        }
        throw ApiProblem.badRequest("body", "The body has to be a JSON object.");
    }

    /** The object, or an empty one where the request has no body. */
    public Input optionalObject() {
        return Optional.of(bytes)
                .filter(given -> given.length > 0)
                .map(given -> object())
                .orElseGet(() -> new Input(Json.object()));
    }
}
