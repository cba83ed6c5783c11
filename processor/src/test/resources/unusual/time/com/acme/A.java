// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.net.URI;
import java.time.*;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

class A {
    record T(
            Instant at,
            LocalDate day,
            Duration d,
            Optional<ZonedDateTime> z,
            OptionalInt n,
            java.math.BigDecimal big,
            UUID id,
            URI uri) {}

    @OnEvent("acme:ready")
    void on(@Payload T t, @Payload("at") Instant at, @Payload("day") LocalDate day, @Payload("id") UUID id) {
        seen.Seen.add(t.at(), t.day(), t.d(), t.z(), t.n(), t.big(), t.uri(), at, day, id);
    }
}
