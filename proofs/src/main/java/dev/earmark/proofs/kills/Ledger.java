// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which jobs were submitted, and which process told the webhook of them. Safe for use by several threads. */
final class Ledger {

    private final Map<String, Integer> submitted = new LinkedHashMap<>();
    private final Map<String, List<Post>> postsBySpace = new LinkedHashMap<>();
    private final Set<String> delivered = new HashSet<>();
    private int round;
    private int deliveredInRound;

    synchronized void submitted(String job) {
        submitted.put(job, submitted.size());
    }

    /** A post may come in after the end of the process that sent it, so it says itself in which round it was sent. */
    synchronized void delivered(String space, String job, int sentIn) {
        postsBySpace.computeIfAbsent(space, first -> new ArrayList<>()).add(new Post(job, sentIn));
        delivered.add(job);
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
        return List.copyOf(submitted.keySet());
    }

    synchronized List<String> missing() {
        return submitted.keySet().stream()
                .filter(job -> !delivered.contains(job))
                .toList();
    }

    /** About how many jobs are still to be delivered. */
    synchronized int backlog() {
        return submitted.size() - delivered.size();
    }

    /** What the posts show, once no more of them come. */
    synchronized Verdict verdict() {
        var verdict = new Verdict.Builder();
        for (List<Post> posts : postsBySpace.values()) {
            judge(posts.stream().sorted(Comparator.comparing(Post::round)).toList(), verdict);
        }
        return verdict.build();
    }

    private void judge(List<Post> posts, Verdict.Builder verdict) {
        Map<String, Integer> last = new HashMap<>();
        int newest = -1;
        for (int i = 0; i < posts.size(); i++) {
            Post post = posts.get(i);
            Integer before = last.put(post.job(), i);
            if (before != null) {
                int ended = posts.get(before).round();
                verdict.repeat(ended, posts.get(before + 1).round() > ended, before == i - 1);
            } else if (submitted.containsKey(post.job())) {
                int number = Objects.requireNonNull(submitted.get(post.job()));
                verdict.first(number > newest);
                newest = Math.max(newest, number);
            }
        }
    }
}
