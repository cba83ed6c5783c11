// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Ordered;
import dev.earmark.OrderKey;
import dev.earmark.Retry;
import dev.earmark.Timeout;
import dev.earmark.event.Event;

@Retry(maxRetries = -1) // error: The maxRetries -1 is negative.
@Timeout("0s") // error: The timeout "0s" leaves no time for an attempt.
class BadPolicies {

    private static class Hidden extends RuntimeException {}

    @OnEvent("space:created")
    @Retry(delay = "5", maxDelay = "soon") // error: The delay "5" is not a duration. // error: The maxDelay "soon" is not a duration.
    void durations(Event event) {}

    @OnEvent("space:updated")
    @Retry(jitter = 1.5) // error: The jitter 1.5 is not a share from 0 to 1.
    void jitter(Event event) {}

    @OnEvent("space:deleted")
    @Retry(
            delay = "1m", // error: The delay "1m" is longer than the maxDelay "30s".
            maxDuration = "30s") // error: The delay "1m" is longer than the maxDuration "30s".
    void limits(Event event) {}

    @OnEvent("space:archived")
    @Retry(abortOn = Hidden.class) // error: Class "Hidden" in abortOn cannot be seen by generated code
    void hidden(Event event) {}

    @OnEvent("space:unarchived")
    @Timeout("a minute") // error: The timeout "a minute" is not a duration.
    void timeout(Event event) {}

    @Ordered(OrderKey.JOB) // error: @Ordered does nothing on method "stray"
    void stray(Event event) {}
}

class BadHeir extends BadPolicies {}
