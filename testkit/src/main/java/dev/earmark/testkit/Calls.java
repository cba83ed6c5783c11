// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.wire.ApiProblem;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** Runs a call of the API that comes from Java. */
final class Calls {

    private Calls() {}

    /** Gives a copy, which the caller may keep and change; throws where the API would refuse. */
    static JsonNode run(Platform platform, Supplier<? extends JsonNode> call) {
        try {
            return platform.exclusively(() -> call.get().deepCopy());
        } catch (ApiProblem refused) {
            throw new IllegalArgumentException(refused.getMessage());
        }
    }
}
