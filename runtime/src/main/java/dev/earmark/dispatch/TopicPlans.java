// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.event.flat.Members;
import dev.earmark.event.flat.RawText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The plan of each topic, made when the first such event arrives: a start with many handlers does not wait for plans of
 * topics that never occur. Plans of unknown topics are remembered, but not without bound. Thread-safe.
 */
final class TopicPlans {

    private static final int MAX_REMEMBERED = 1_024;
    private static final int MAX_REMEMBERED_LENGTH = 256;

    private final List<Route> routes;
    private final TopicRoutes topics;
    private final Symbols known;
    private final List<String> names;

    /** Null until first asked for. A plan is immutable, so a thread sees none or a whole one; the latter of two is kept. */
    private final @Nullable TopicPlan[] knownPlans;

    private final Map<String, TopicPlan> remembered = new ConcurrentHashMap<>();
    private final Map<BitSet, TopicPlan> byRoutes = new HashMap<>();

    TopicPlans(List<Route> routes) {
        this.routes = routes;
        topics = new TopicRoutes(routes);
        names = topics.known();
        known = new Symbols(names);
        knownPlans = new TopicPlan[names.size()];
    }

    TopicPlan of(Members event) {
        byte[] json = event.json();
        int topic = event.topic();
        if (event.first(topic) != '"') {
            return TopicPlan.EMPTY;
        }
        int from = event.start(topic) + 1;
        int to = RawText.end(json, from);
        int symbol = to == RawText.ESCAPED ? Symbols.NONE : known.find(json, from, to);
        if (symbol == Symbols.NONE) {
            return other(event.text(topic));
        }
        TopicPlan plan = knownPlans[symbol];
        return plan == null ? planKnown(symbol) : plan;
    }

    private TopicPlan planKnown(int symbol) {
        TopicPlan plan = plan(names.get(symbol));
        knownPlans[symbol] = plan;
        return plan;
    }

    private TopicPlan other(@Nullable String topic) {
        if (topic == null || topic.isEmpty()) {
            return TopicPlan.EMPTY;
        }
        TopicPlan plan = remembered.get(topic);
        if (plan == null) {
            plan = plan(topic);
            if (remembered.size() >= MAX_REMEMBERED) {
                forget();
            }
            if (topic.length() <= MAX_REMEMBERED_LENGTH) {
                remembered.put(topic, plan);
            }
        }
        return plan;
    }

    /** Topics that the same routes listen to have the same plan. */
    private synchronized TopicPlan plan(String topic) {
        BitSet matching = topics.matching(topic);
        if (matching.isEmpty()) {
            return TopicPlan.EMPTY;
        }
        TopicPlan plan = byRoutes.get(matching);
        if (plan == null) {
            List<Route> inOrder = new ArrayList<>();
            for (int i = matching.nextSetBit(0); i >= 0; i = matching.nextSetBit(i + 1)) {
                inOrder.add(routes.get(i));
            }
            plan = TopicPlanner.plan(inOrder);
            byRoutes.put(matching, plan);
        }
        return plan;
    }

    private synchronized void forget() {
        remembered.clear();
        byRoutes.clear();
    }
}
