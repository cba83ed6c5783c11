// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Vague {

    @OnEvent("job:ready")
    void raw(
            @Payload("input.a") List raw, // error: Parameter "raw" is of type "List", which does not say what it holds
            @Payload("input.b") Map<String, ?> wildcard, // error: Parameter "wildcard" is of type "Map<String, ?>"
            @Payload("input.c") Optional<List<? extends Number>> bounded, // error: Parameter "bounded"
            @Payload("input.d") List<Map<String, String>[]> good) {}
}
