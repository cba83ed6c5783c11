// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import com.fasterxml.jackson.annotation.*;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class A {
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    sealed interface Shape permits Circle, Square {}

    @JsonTypeName("c")
    record Circle(int r) implements Shape {}

    @JsonTypeName("s")
    record Square(double side) implements Shape {}

    record Drawing(Shape main, List<Shape> others, Map<String, Optional<Shape>> named, Set<Kind> kinds) {}

    enum Kind {
        A,
        B
    }

    @OnEvent("acme:ready")
    void on(@Payload Drawing d) {
        seen.Seen.add(d.main(), d.others(), d.named(), d.kinds());
    }
}
