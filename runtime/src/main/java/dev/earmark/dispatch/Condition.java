// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.flat.Members;
import dev.earmark.match.Alternative;
import dev.earmark.match.EventFilter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An entry of a filter as the table sees it. */
final class Condition {

    private Condition() {}

    /** As {@link EventFilter.Entry#isSatisfiedBy}, but looks only at members that the event's shape knows the key to find. */
    static boolean holds(EventFilter.Entry entry, Members event) {
        for (int leaf : event.shape().leaves(entry.key())) {
            if (entry.accepts(event.value(leaf))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The texts that an entry stands for, if it stands for nothing but texts: it holds exactly when the canonical form of
     * some value's text is among them.
     *
     * @return the texts; empty when anything but a literal text is among the alternatives
     */
    static List<String> literals(EventFilter.Entry entry) {
        List<String> literals = new ArrayList<>();
        for (Alternative alternative : entry.alternatives()) {
            String literal =
                    alternative instanceof Alternative.Text text ? text.glob().literalText() : null;
            if (literal == null || literal.isEmpty() || hasHalfSurrogate(literal)) {
                return List.of();
            }
            literals.add(literal);
        }
        return literals;
    }

    /** Half a surrogate pair has no UTF-8, so no bytes can be found by it. */
    private static boolean hasHalfSurrogate(String text) {
        return !text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
