// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import java.time.Duration;

/** Runs something later. */
@FunctionalInterface
interface Timer {

    void after(Duration delay, Runnable action);
}
