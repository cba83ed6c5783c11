// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.Event;
import dev.earmark.event.flat.Members;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The routes of a topic, found by the values of its events. Immutable, thread-safe. */
final class TopicPlan {

    static final TopicPlan EMPTY = new TopicPlan(new Discriminator[0], Candidates.NONE, new Candidates[0], false);

    private final Discriminator[] discriminators;
    private final Candidates always;
    private final Candidates[] bySymbol;
    private final SymbolSet none;

    /** By {@link SymbolSet#slot}, the routes where no condition is left to check and no lists to merge. */
    private final @Nullable List<Route>[] certain;

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
        none = SymbolSet.none(bySymbol.length);
        certain = certain(always, bySymbol, merged);
    }

    @SuppressWarnings("unchecked") // There are no arrays of generic type.
    private static @Nullable List<Route>[] certain(Candidates always, Candidates[] bySymbol, boolean merged) {
        @Nullable List<Route>[] certain = (List<Route>[]) new List<?>[bySymbol.length + 2];
        certain[0] = always.areCertain() ? always.routes() : null;
        for (int symbol = 0; merged && symbol < bySymbol.length; symbol++) {
            certain[symbol + 1] = bySymbol[symbol].areCertain() ? bySymbol[symbol].routes() : null;
        }
        return certain;
    }

    IndexedEvent index(Event event, Members members) {
        SymbolSet symbols = none;
        for (Discriminator discriminator : discriminators) {
            symbols = discriminator.find(members, symbols);
        }
        return new IndexedEvent(event, members, this, symbols);
    }

    /** The routes of an event with the symbols of this slot, where it takes no more than looking them up. */
    @Nullable
    List<Route> certain(int slot) {
        return certain[slot];
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
