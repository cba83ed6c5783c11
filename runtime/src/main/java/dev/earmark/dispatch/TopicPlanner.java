// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.EventFilter;
import dev.earmark.match.KeyPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides by which values the routes of a topic are found. A route can be found by an entry of its filter that stands for
 * literal texts; of several, by the one whose key has the most values among all routes, since that leaves the fewest
 * candidates.
 */
final class TopicPlanner {

    /** Up to this many candidates in all, those for a symbol include those that are always candidates. */
    private static final int MAX_MERGED = 65_536;

    private final IdentityHashMap<EventFilter.Entry, List<String>> literals = new IdentityHashMap<>();
    private final Map<KeyPattern, Set<String>> valuesByKey = new LinkedHashMap<>();
    private final Map<KeyPattern, Map<String, List<Candidate>>> found = new LinkedHashMap<>();
    private final List<Candidate> always = new ArrayList<>();

    private TopicPlanner() {}

    /** Plans for the routes whose topics match, in table order. */
    static TopicPlan plan(List<Route> routes) {
        TopicPlanner planner = new TopicPlanner();
        for (Route route : routes) {
            planner.countValues(route);
        }
        for (Route route : routes) {
            planner.place(route);
        }
        return planner.plan();
    }

    private void countValues(Route route) {
        for (EventFilter.Entry entry : route.description().filter().entries()) {
            List<String> texts = Condition.literals(entry);
            literals.put(entry, texts);
            if (!texts.isEmpty()) {
                Set<String> values = valuesByKey.get(entry.key());
                if (values == null) {
                    values = new HashSet<>();
                    valuesByKey.put(entry.key(), values);
                }
                values.addAll(texts);
            }
        }
    }

    private void place(Route route) {
        List<EventFilter.Entry> entries = route.description().filter().entries();
        EventFilter.Entry best = null;
        for (EventFilter.Entry entry : entries) {
            if (entry.alternatives().isEmpty()) {
                return; // Never satisfied.
            }
            if (!literals(entry).isEmpty() && valueCount(entry) > valueCount(best)) {
                best = entry;
            }
        }
        if (best == null) {
            always.add(new Candidate(route, entries));
            return;
        }
        Candidate candidate = new Candidate(route, without(best, entries));
        for (String value : new HashSet<>(literals(best))) {
            candidates(best.key(), value).add(candidate);
        }
    }

    // By identity: it is met at every start, and equals of a record is slow the first time.
    @SuppressWarnings("ReferenceEquality")
    private static List<EventFilter.Entry> without(EventFilter.Entry one, List<EventFilter.Entry> entries) {
        List<EventFilter.Entry> others = new ArrayList<>();
        for (EventFilter.Entry entry : entries) {
            if (entry != one) {
                others.add(entry);
            }
        }
        return List.copyOf(others);
    }

    private List<String> literals(EventFilter.Entry entry) {
        return literals.getOrDefault(entry, List.of());
    }

    private int valueCount(EventFilter.@Nullable Entry entry) {
        Set<String> values = entry == null ? null : valuesByKey.get(entry.key());
        return values == null ? 0 : values.size();
    }

    private List<Candidate> candidates(KeyPattern key, String value) {
        Map<String, List<Candidate>> byValue = found.get(key);
        if (byValue == null) {
            byValue = new LinkedHashMap<>();
            found.put(key, byValue);
        }
        List<Candidate> candidates = byValue.get(value);
        if (candidates == null) {
            candidates = new ArrayList<>();
            byValue.put(value, candidates);
        }
        return candidates;
    }

    private TopicPlan plan() {
        Candidates plain = Candidates.of(always);
        List<Discriminator> discriminators = new ArrayList<>();
        List<Candidates> bySymbol = new ArrayList<>();
        for (Map.Entry<KeyPattern, Map<String, List<Candidate>>> key : found.entrySet()) {
            Map<String, List<Candidate>> byValue = key.getValue();
            Symbols symbols = new Symbols(new ArrayList<>(byValue.keySet()));
            discriminators.add(new Discriminator(key.getKey(), symbols, bySymbol.size()));
            for (List<Candidate> candidates : byValue.values()) {
                bySymbol.add(Candidates.of(candidates));
            }
        }
        boolean merge = (long) plain.size() * bySymbol.size() <= MAX_MERGED;
        for (int symbol = 0; merge && symbol < bySymbol.size(); symbol++) {
            bySymbol.set(symbol, plain.and(bySymbol.get(symbol)));
        }
        return new TopicPlan(
                discriminators.toArray(new Discriminator[0]), plain, bySymbol.toArray(new Candidates[0]), merge);
    }
}
