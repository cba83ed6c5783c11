// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

/**
 * The shapes seen so far. Bounded: an event with many members, or a member with many alternatives, gets a shape of its
 * own, and a full tree is started anew. Thread-safe.
 */
public final class ShapeTree {

    private static final int MAX_STEPS = 8_192;
    private static final int MAX_SHARED_MEMBERS = 256;
    private static final int MAX_FAN_OUT = 64;

    private volatile Step root;
    private int steps;

    /** Starts without shapes. */
    public ShapeTree() {
        root = Step.root(this);
    }

    Step root() {
        return root;
    }

    synchronized Step grow(Step from, String name, int depth) {
        Step known = from.find(name, depth);
        if (known != null) {
            return known;
        }
        if (from.count >= MAX_SHARED_MEMBERS || from.fanOut() >= MAX_FAN_OUT) {
            return from.unshared(name, depth);
        }
        if (++steps > MAX_STEPS) {
            steps = 0;
            root = Step.root(this);
        }
        return from.shared(name, depth);
    }
}
