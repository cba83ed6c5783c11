// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import java.time.Duration;

/** Waits between two reads. */
interface Pauses {

    /** Waits; false when there is to be no further read. */
    boolean pause(Duration time) throws InterruptedException;

    void stop();
}
