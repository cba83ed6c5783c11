// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.replay;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits; tests bring one that does not. */
@FunctionalInterface
interface Sleeper {

    Sleeper REAL = time -> TimeUnit.NANOSECONDS.sleep(time.toNanos());

    void sleep(Duration time) throws InterruptedException;
}
