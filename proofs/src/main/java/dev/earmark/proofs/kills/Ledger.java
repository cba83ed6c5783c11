// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import java.util.ArrayList;
import java.util.Comparator;
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

    /** A post may come in after the end of the process that sent it, so it says itself in which round it was sent. */
    synchronized void delivered(String job, int sentIn) {
        List<Integer> posts = rounds.computeIfAbsent(job, first -> new ArrayList<>());
        posts.add(sentIn);
        posts.sort(Comparator.naturalOrder());
        deliveredInRound += sentIn == round ? 1 : 0;
    }

    synchronized int round() {
        return round;
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
     * How many posts came twice in one round, so that nothing had ended in between.
     */
    synchronized long unexplained() {
        return rounds.values().stream()
                .mapToLong(posts -> {
                    long odd = 0;
                    for (int i = 1; i < posts.size(); i++) {
                        odd += posts.get(i).equals(posts.get(i - 1)) ? 1 : 0;
                    }
                    return odd;
                })
                .sum();
    }

    private Map<Integer, Integer> repeatsByRound() {
        Map<Integer, Integer> repeats = new HashMap<>();
        for (List<Integer> posts : rounds.values()) {
            for (int i = 1; i < posts.size(); i++) {
                repeats.merge(posts.get(i - 1), 1, Integer::sum);
            }
        }
        return repeats;
    }
}
