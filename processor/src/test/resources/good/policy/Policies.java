// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.OrderKey;
import dev.earmark.Ordered;
import dev.earmark.Retry;
import dev.earmark.Timeout;
import dev.earmark.event.Event;
import java.io.IOException;
import java.io.UncheckedIOException;

@Retry(maxRetries = 2)
@Timeout("90s")
class Policies {

    static class Failure extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @OnEvent("space:created")
    void ofClass(Event event) {}

    @OnEvent("space:updated")
    @Retry(
            maxRetries = 10,
            delay = "2s",
            maxDelay = "1m",
            jitter = 0,
            maxDuration = "1h",
            retryOn = {IOException.class, UncheckedIOException.class},
            abortOn = Failure.class)
    @Timeout("2m")
    @Ordered(OrderKey.SHEET)
    void own(Event event) {}

    @Ordered(OrderKey.NONE)
    static class Nested {

        @OnEvent("space:deleted")
        void nested(Event event) {}
    }
}
