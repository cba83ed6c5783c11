// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.start;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.Secret;

/** Needs a name, a secret and an id that not every event carries. */
final class Greeter {

    private final String greeting;

    Greeter(String greeting) {
        this.greeting = greeting;
    }

    @OnEvent("space:*")
    void greet(@Context("spaceId") String spaceId) {
        if (greeting.isEmpty()) {
            throw new IllegalStateException("There is no greeting for " + spaceId + ".");
        }
    }

    @OnEvent("workbook:created")
    void unlock(@Secret("GREETER_KEY") String key) {
        if (key.isEmpty()) {
            throw new IllegalStateException("An empty secret counts as missing.");
        }
    }
}
