// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks.workload;

/** A listener of any contestant; what its handlers add up shows that the right ones were called. */
public abstract class Counting {

    /** The sum of the numbers of the handlers called so far, those counted from 1. */
    protected long sum;

    /**
     * What was called.
     *
     * @return the sum of the numbers of the handlers called so far, those counted from 1
     */
    public long sum() {
        return sum;
    }
}
