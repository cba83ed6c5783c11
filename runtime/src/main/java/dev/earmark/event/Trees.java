// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Members as trees. The only place here that loads databind, which costs more than a whole event otherwise does. */
final class Trees {

    // A member is followed by the rest of the event.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // An amount keeps all of its digits.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Trees() {}

    static JsonNode payload(Members members) {
        int payload = members.find("payload");
        if (payload == Members.NONE || members.first(payload) == 'n') {
            return JsonNodeFactory.instance.objectNode();
        }
        return tree(members, payload);
    }

    static Optional<JsonNode> member(Members members, String path) {
        int member = members.find(path);
        return member == Members.NONE ? Optional.empty() : Optional.of(tree(members, member));
    }

    private static JsonNode tree(Members members, int member) {
        try (JsonParser in = members.at(member)) {
            return MAPPER.readTree(in);
        }
    }
}
