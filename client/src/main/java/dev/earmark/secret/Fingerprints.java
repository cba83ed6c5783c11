// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds known values in texts without keeping them: of each form that a value can take it keeps a hash of the first 8
 * characters, one of the whole and the length. A hash rolls over the text, so the time does not grow with the number of
 * values.
 */
final class Fingerprints {

    /** Receives where a known value was found. */
    interface Finding {

        void at(int from, int to);
    }

    private record Fingerprint(long head, long whole, int length) {}

    private static final int HEAD = 8;
    private static final long BASE = 0x9E3779B97F4A7C15L;

    private final int capacity;
    private final Map<Long, List<Fingerprint>> byHead = new ConcurrentHashMap<>();
    private final Map<Long, List<Fingerprint>> byValue = new LinkedHashMap<>(16, 0.75f, true);
    private final long leavingWeight;

    Fingerprints(int capacity) {
        this.capacity = capacity;
        long weight = 1;
        for (int i = 1; i < HEAD; i++) {
            weight *= BASE;
        }
        leavingWeight = weight;
    }

    boolean isEmpty() {
        return byHead.isEmpty();
    }

    /** Takes a value, and overwrites the given copy of it. */
    void add(char[] value) {
        if (value.length >= HEAD) {
            var key = hash(value, 0, value.length);
            synchronized (byValue) {
                if (byValue.get(key) == null) {
                    remember(key, value);
                }
            }
        }
        Arrays.fill(value, '\0');
    }

    private void remember(Long key, char[] value) {
        var prints = new ArrayList<Fingerprint>();
        SecretForms.of(
                value,
                form -> prints.add(new Fingerprint(hash(form, 0, HEAD), hash(form, 0, form.length), form.length)));
        byValue.put(key, prints);
        prints.forEach(print -> byHead.merge(print.head(), List.of(print), Fingerprints::joined));
        if (byValue.size() > capacity) {
            var eldest = byValue.entrySet().iterator();
            eldest.next().getValue().forEach(this::forget);
            eldest.remove();
        }
    }

    private static List<Fingerprint> joined(List<Fingerprint> some, List<Fingerprint> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** Two values may share a form; it stays known until both are gone. */
    private void forget(Fingerprint print) {
        byHead.computeIfPresent(print.head(), (head, prints) -> {
            var left = new ArrayList<>(prints);
            left.remove(print);
            return left.isEmpty() ? null : List.copyOf(left);
        });
    }

    void find(char[] text, Finding finding) {
        if (text.length < HEAD) {
            return;
        }
        long rolling = hash(text, 0, HEAD);
        for (int from = 0; ; from++) {
            for (var print : byHead.getOrDefault(rolling, List.of())) {
                int to = from + print.length();
                if (to <= text.length && hash(text, from, to) == print.whole()) {
                    finding.at(from, to);
                }
            }
            if (from + HEAD == text.length) {
                return;
            }
            rolling = (rolling - leavingWeight * SecretForms.fold(text[from])) * BASE
                    + SecretForms.fold(text[from + HEAD]);
        }
    }

    private static long hash(char[] text, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * BASE + SecretForms.fold(text[i]);
        }
        return hash;
    }
}
