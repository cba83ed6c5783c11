// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which job was submitted, and in which rounds the webhook was told of it. Safe for use by several threads. */
final class Ledger {

    private final Map<String, List<Integer>> rounds = new LinkedHashMap<>();
    private int round;
    private int deliveredInRound;

    synchronized void submitted(String job) {
        rounds.computeIfAbsent(job, first -> new ArrayList<>());
    }

    synchronized void delivered(String job) {
        rounds.computeIfAbsent(job, first -> new ArrayList<>()).add(round);
        deliveredInRound++;
    }

    synchronized void nextRound() {
        round++;
        deliveredInRound = 0;
    }

    synchronized int deliveredInRound() {
        return deliveredInRound;
    }

    synchronized List<String> jobs() {
        return List.copyOf(rounds.keySet());
    }

    synchronized List<String> missing() {
        return rounds.entrySet().stream()
                .filter(each -> each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many posts came again in a later round than the one before. */
    synchronized int repeated() {
        return repeatsByRound().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The most repeats after one kill. */
    synchronized int mostRepeated() {
        return repeatsByRound().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    /**
     * How many posts came again although nothing had ended while they ran: twice in one round, or with a whole round
     * between them.
     */
    synchronized long unexplained() {
        return rounds.values().stream()
                .mapToLong(posts -> {
                    long odd = 0;
                    for (int i = 1; i < posts.size(); i++) {
                        odd += posts.get(i) - posts.get(i - 1) == 1 ? 0 : 1;
                    }
                    return odd;
                })
                .sum();
    }

    private Map<Integer, Integer> repeatsByRound() {
        Map<Integer, Integer> repeats = new HashMap<>();
        for (List<Integer> posts : rounds.values()) {
            for (int i = 1; i < posts.size(); i++) {
                repeats.merge(posts.get(i), 1, Integer::sum);
            }
        }
        return repeats;
    }
}
