// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.flat.Members;
import dev.earmark.match.EventFilter;
import java.util.List;

/**
 * A route that an event with a certain topic and value may take, and what is still to be checked.
 *
 * @param route the route
 * @param conditions what must hold besides
 */
record Candidate(Route route, List<EventFilter.Entry> conditions) implements Comparable<Candidate> {

    boolean accepts(Members event) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!Condition.holds(conditions.get(i), event)) {
                return false;
            }
        }
        return true;
    }

    int ordinal() {
        return route.ordinal();
    }

    /** By table order; of one route there is one candidate in a list. */
    @Override
    public int compareTo(Candidate other) {
        return Integer.compare(ordinal(), other.ordinal());
    }
}
