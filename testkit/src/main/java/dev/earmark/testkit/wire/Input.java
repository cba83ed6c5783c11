// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An object that a caller sent; reading a member checks it. A null member counts as an absent one. */
public record Input(ObjectNode node) {

    /** A text of at least one character. */
    public String required(String name) {
        String value = optional(name);
        if (value.isEmpty()) {
            throw ApiProblem.badRequest(name, "The member \"" + name + "\" is missing. Send it as a non-empty text.");
        }
        return value;
    }

    /** The text, or the empty text where it is absent. */
    public String optional(String name) {
        check(name, JsonNode::isString, "a text");
        return node.path(name).asString("");
    }

    public ObjectNode requiredObject(String name) {
        if (node.get(name) instanceof ObjectNode object) {
            return object;
        }
        throw ApiProblem.badRequest(name, "The member \"" + name + "\" is missing. Send it as an object.");
    }

    public Input objects(String... names) {
        return checkAll(names, JsonNode::isObject, "an object");
    }

    public Input arrays(String... names) {
        return checkAll(names, JsonNode::isArray, "an array");
    }

    public Input texts(String... names) {
        return checkAll(names, JsonNode::isString, "a text");
    }

    public Input numbers(String... names) {
        return checkAll(names, JsonNode::isNumber, "a number");
    }

    public Input booleans(String... names) {
        return checkAll(names, JsonNode::isBoolean, "true or false");
    }

    /** The objects of an array; none where it is absent. */
    public List<Input> items(String name) {
        arrays(name);
        return node.path(name)
                .valueStream()
                .map(item -> {
                    if (item instanceof ObjectNode object) {
                        return new Input(object);
                    }
                    throw ApiProblem.badRequest(name, "Each item of \"" + name + "\" has to be an object.");
                })
                .toList();
    }

    private Input checkAll(String[] names, Predicate<JsonNode> rule, String expected) {
        for (String name : names) {
            check(name, rule, expected);
        }
        return this;
    }

    private void check(String name, Predicate<JsonNode> rule, String expected) {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isNull() && !rule.test(value)) {
            throw ApiProblem.badRequest(name, "The member \"" + name + "\" has to be " + expected + ".");
        }
    }
}
