// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Retry;
import dev.earmark.event.Event;

class A {
    static final int MANY = -3;

    private static class Hidden extends Exception {
        static final long serialVersionUID = 1;
    }

    @OnEvent("job:ready")
    @Retry(maxRetries = MANY, delay = "1 s", jitter = 1.5, abortOn = Hidden.class) // error: The maxRetries -3 is negative. Write 0 to park the first failure, or how many attempts may follow it. // error: The jitter 1.5 is not a share from 0 to 1. Write 0.2 to make each wait up to a fifth longer or shorter. // error: The delay "1 s" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m". // error: Class "Hidden" in abortOn cannot be seen by generated code in package "com.acme": make it package-private or public.
    void a(Event e) {}

    @OnEvent("job:failed")
    @Retry(delay = "1m", maxDelay = "30s") // error: The delay "1m" is longer than the maxDelay "30s". Write a shorter delay or a longer maxDelay.
    void b(Event e) {}

    @OnEvent("job:deleted")
    @Retry(delay = "99999999999999999999h", jitter = Double.NaN) // error: The jitter NaN is not a share from 0 to 1. Write 0.2 to make each wait up to a fifth longer or shorter. // error: The delay "99999999999999999999h" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    void c(Event e) {}

    @OnEvent("job:created")
    @Retry(delay = "25h", maxDelay = "26h", maxDuration = "27h") // error: The delay "25h" is longer than 24 hours, the most that an event may be kept waiting. Write a shorter duration, such as "5m". // error: The maxDelay "26h" is longer than 24 hours, the most that an event may be kept waiting. Write a shorter duration, such as "5m". // error: The maxDuration "27h" is longer than 24 hours, the most that an event may be kept waiting. Write a shorter duration, such as "5m".
    void d(Event e) {}

    @OnEvent("job:updated")
    @Retry(maxDuration = "100ms") // error: The delay "500ms" is longer than the maxDuration "100ms". Write a shorter delay or a longer maxDuration.
    void f(Event e) {}
}
