// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One member on the way through an event, in document order: the steps that events take form a tree, and the last step
 * of an event stands for its {@link Shape}. A step remembers which step came next last time, so that following a known
 * event costs one comparison for each member.
 *
 * <p>Thread-safe: what identifies a step is final; what it remembers may be lost in a race and is then found again.
 */
final class Step {

    private static final Step[] NONE = {};

    final @Nullable Step before;
    final String name;
    final int depth;
    final int count;

    private final @Nullable ShapeTree tree;
    private @Nullable Step likely;
    private volatile Step[] followers = NONE;
    private volatile @Nullable Shape shape;

    private Step(@Nullable Step before, String name, int depth, int count, @Nullable ShapeTree tree) {
        this.before = before;
        this.name = name;
        this.depth = depth;
        this.count = count;
        this.tree = tree;
    }

    static Step root(ShapeTree tree) {
        return new Step(null, "", -1, 0, tree);
    }

    /** The step for the next member; its depth tells whether it lies within this one. */
    Step then(String nextName, int nextDepth) {
        Step guess = likely;
        if (guess != null && guess.is(nextName, nextDepth)) {
            return guess;
        }
        Step known = find(nextName, nextDepth);
        if (known == null) {
            known = tree == null ? unshared(nextName, nextDepth) : tree.grow(this, nextName, nextDepth);
        }
        likely = known;
        return known;
    }

    @Nullable
    Step find(String nextName, int nextDepth) {
        for (Step follower : followers) {
            if (follower.is(nextName, nextDepth)) {
                return follower;
            }
        }
        return null;
    }

    /** Adds a follower that later events find; the caller holds the tree's lock. */
    Step shared(String nextName, int nextDepth) {
        Step added = new Step(this, nextName, nextDepth, count + 1, tree);
        Step[] grown = Arrays.copyOf(followers, followers.length + 1);
        grown[followers.length] = added;
        followers = grown;
        return added;
    }

    /** A follower for this event only. */
    Step unshared(String nextName, int nextDepth) {
        return new Step(this, nextName, nextDepth, count + 1, null);
    }

    int fanOut() {
        return followers.length;
    }

    Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shape.endingAt(this);
            shape = known;
        }
        return known;
    }

    private boolean is(String otherName, int otherDepth) {
        return depth == otherDepth && name.equals(otherName);
    }
}
