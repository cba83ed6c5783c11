// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Candidates in table order, none twice. Immutable, thread-safe. */
final class Candidates {

    static final Candidates NONE = new Candidates(List.of());

    private final List<Candidate> inOrder;
    private final List<Route> routes;
    private final boolean certain;

    private Candidates(List<Candidate> inOrder) {
        this.inOrder = List.copyOf(inOrder);
        List<Route> all = new ArrayList<>(inOrder.size());
        boolean unconditional = true;
        for (Candidate candidate : inOrder) {
            all.add(candidate.route());
            unconditional &= candidate.conditions().isEmpty();
        }
        routes = List.copyOf(all);
        certain = unconditional;
    }

    static Candidates of(List<Candidate> inOrder) {
        return inOrder.isEmpty() ? NONE : new Candidates(inOrder);
    }

    /** These and others, in order; none of the others is among these. */
    Candidates and(Candidates others) {
        if (others.isEmpty() || isEmpty()) {
            return isEmpty() ? others : this;
        }
        List<Candidate> both = new ArrayList<>(inOrder);
        both.addAll(others.inOrder);
        Collections.sort(both);
        return new Candidates(both);
    }

    boolean isEmpty() {
        return inOrder.isEmpty();
    }

    int size() {
        return inOrder.size();
    }

    /** Whether every candidate's conditions are known to hold. */
    boolean areCertain() {
        return certain;
    }

    /** The routes of all candidates. */
    List<Route> routes() {
        return routes;
    }

    /** The first candidate behind a place in the table, or null. */
    @Nullable
    Candidate after(int ordinal) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).ordinal() > ordinal) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < inOrder.size() ? inOrder.get(low) : null;
    }
}
