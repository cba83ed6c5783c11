// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.event.flat.Members;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The routes of a topic, found by the values of its events. Immutable, thread-safe. */
final class TopicPlan {

    static final TopicPlan EMPTY = new TopicPlan(new Discriminator[0], Candidates.NONE, new Candidates[0], false);

    private final Discriminator[] discriminators;
    private final Candidates always;
    private final Candidates[] bySymbol;
    private final boolean merged;
    private final SymbolSet none;

    /**
     * Takes the parts.
     *
     * @param discriminators find the symbols of an event
     * @param always candidates whatever the values are
     * @param bySymbol further candidates for each symbol
     * @param merged whether those for a symbol include those that are candidates always
     */
    TopicPlan(Discriminator[] discriminators, Candidates always, Candidates[] bySymbol, boolean merged) {
        this.discriminators = discriminators;
        this.always = always;
        this.bySymbol = bySymbol;
        this.merged = merged;
        none = SymbolSet.none(bySymbol.length);
    }

    IndexedEvent index(Event event, Members members) {
        SymbolSet symbols = none;
        for (Discriminator discriminator : discriminators) {
            symbols = discriminator.find(members, symbols);
        }
        return new IndexedEvent(event, members, this, symbols);
    }

    /** The candidates of an event, where they need not be put together from several lists. */
    @Nullable
    Candidates only(SymbolSet symbols) {
        if (symbols.size() == 0) {
            return always;
        }
        return symbols.size() == 1 && merged ? bySymbol[symbols.get(0)] : null;
    }

    /** Calls back for each matching route in order; allocates nothing. */
    void match(Members event, SymbolSet symbols, Consumer<? super Route> matched) {
        Candidate next = after(-1, symbols);
        while (next != null) {
            if (next.accepts(event)) {
                matched.accept(next.route());
            }
            next = after(next.ordinal(), symbols);
        }
    }

    private @Nullable Candidate after(int ordinal, SymbolSet symbols) {
        Candidate nearest = always.after(ordinal);
        for (int i = 0; i < symbols.size(); i++) {
            Candidate other = bySymbol[symbols.get(i)].after(ordinal);
            if (nearest == null || (other != null && other.ordinal() < nearest.ordinal())) {
                nearest = other;
            }
        }
        return nearest;
    }
}
