// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names and the nesting of an event's members, without their values; events of one kind share one shape. Immutable,
 * thread-safe.
 */
public final class Shape {

    private final Member event;
    private final String[] keys;
    private final int[] leaves;

    private Shape(Member event, Map<String, Integer> flat) {
        this.event = event;
        keys = flat.keySet().toArray(new String[0]);
        leaves = new int[keys.length];
        int next = 0;
        for (int leaf : flat.values()) {
            leaves[next++] = leaf;
        }
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

    int size() {
        return keys.length;
    }

    /** The dotted key of a leaf, as filters see it. */
    String key(int leaf) {
        return keys[leaf];
    }

    /** The place of a leaf's value among the event's offsets. */
    int offsetIndex(int leaf) {
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
