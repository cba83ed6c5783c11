// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.benchmarks.workload.Counting;
import java.util.List;

/** A dispatch written by hand. */
public interface Switch {

    /**
     * Calls the handler of an event.
     *
     * @param event the event
     */
    void dispatch(Parsed event);

    /**
     * The listeners that are called.
     *
     * @return the listeners
     */
    List<Counting> listeners();
}
