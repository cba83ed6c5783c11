// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerSuggestion;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells whoever wonders why a handler does not run: at DEBUG for each event why handlers match, and once, if the first
 * event has no handler, the one that would have matched. Thread-safe.
 */
final class MatchLog {

    private final DispatchTable table;
    private final ProblemLog log;
    private final AtomicBoolean quiet = new AtomicBoolean();

    MatchLog(DispatchTable table, ProblemLog log) {
        this.table = table;
        this.log = log;
    }

    void received(Event event, boolean handled) {
        if (log.isDebugEnabled()) {
            log.debug(table.explain(event).toString());
        }
        suggestion(event, handled).ifPresent(log::info);
    }

    Optional<String> suggestion(Event event, boolean handled) {
        if (quiet.get() || quiet.getAndSet(true) || handled) {
            return Optional.empty();
        }
        return Optional.of("No handler matches " + event
                + ", the first event. This one would, and is not suggested again:\n" + HandlerSuggestion.of(event));
    }
}
