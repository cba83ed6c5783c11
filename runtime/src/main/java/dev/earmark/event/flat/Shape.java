// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

import dev.earmark.match.KeyPattern;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The names and the nesting of an event's members, without their values; events of one kind share one shape. What
 * depends only on names is worked out once for a shape. Thread-safe.
 */
public final class Shape {

    private static final int MAX_KEYS = 1_024;

    private final Member event;
    private final String[] keys;
    private final int[] leaves;
    /** Every event is asked for these two. */
    final int id;

    final int topic;
    private final Map<KeyPattern, int[]> leavesByKey = new ConcurrentHashMap<>();

    private Shape(Member event, Map<String, Integer> flat) {
        this.event = event;
        keys = flat.keySet().toArray(new String[0]);
        leaves = new int[keys.length];
        int next = 0;
        for (int leaf : flat.values()) {
            leaves[next++] = leaf;
        }
        id = find("id");
        topic = find("topic");
    }

    static Shape endingAt(Step last) {
        Step[] steps = new Step[last.count];
        int deepest = 0;
        for (Step step = last; step.before != null; step = step.before) {
            steps[step.count - 1] = step;
            deepest = Math.max(deepest, step.depth);
        }
        Member[] open = new Member[deepest + 2];
        open[0] = new Member(-1);
        for (int i = 0; i < steps.length; i++) {
            Member member = new Member(i);
            open[steps[i].depth].add(steps[i].name, member);
            open[steps[i].depth + 1] = member;
        }
        Map<String, Integer> flat = new LinkedHashMap<>();
        flatten("", open[0], flat);
        return new Shape(open[0], flat);
    }

    private static void flatten(String prefix, Member object, Map<String, Integer> flat) {
        object.members().forEach((name, member) -> {
            String key = prefix.isEmpty() ? name : prefix + "." + name;
            if (member.members().isEmpty()) {
                flat.put(key, member.index);
            } else {
                flatten(key, member, flat);
            }
        });
    }

    /**
     * The leaves that a filter's key finds.
     *
     * @param key the key
     * @return their indexes in the flattened event; not to be written to
     */
    public int[] leaves(KeyPattern key) {
        int[] known = leavesByKey.get(key);
        if (known == null) {
            known = find(key);
            if (leavesByKey.size() >= MAX_KEYS) {
                leavesByKey.clear();
            }
            leavesByKey.put(key, known);
        }
        return known;
    }

    private int[] find(KeyPattern key) {
        int[] found = new int[keys.length];
        int count = 0;
        for (int leaf = 0; leaf < keys.length; leaf++) {
            if (key.matches(keys[leaf])) {
                found[count++] = leaf;
            }
        }
        return Arrays.copyOf(found, count);
    }

    int size() {
        return keys.length;
    }

    /** The dotted key of a leaf, as filters see it. */
    String key(int leaf) {
        return keys[leaf];
    }

    /** The member that a leaf is. */
    int member(int leaf) {
        return leaves[leaf];
    }

    /** The place of a member's value among the event's offsets, by name or dotted path from the event; -1 for none. */
    int find(String path) {
        Member member = event;
        int from = 0;
        while (member != null) {
            int dot = path.indexOf('.', from);
            if (dot < 0) {
                member = member.get(path.substring(from));
                break;
            }
            member = member.get(path.substring(from, dot));
            from = dot + 1;
        }
        return member == null ? -1 : member.index;
    }
}
