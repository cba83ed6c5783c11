// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Queue;
import java.util.SortedMap;
import java.util.stream.*;
import tools.jackson.databind.JsonNode;

class A {
    static class Bean {
        private int x;

        public int getX() {
            return x;
        }

        public void setX(int x) {
            this.x = x;
        }
    }

    @OnEvent("acme:ready")
    void on(
            @Payload("b") Bean b,
            @Payload("i") int[][] i,
            @Payload("c") char c,
            @Payload("s") CharSequence s,
            @Payload("l") Iterable<String> l,
            @Payload("m") SortedMap<String, LinkedHashSet<Integer>> m,
            @Payload("o") Object o,
            @Payload("q") Queue<Byte> q,
            @Payload Map<String, JsonNode> all,
            @Payload JsonNode node,
            @Payload("d") OptionalDouble d,
            @Payload("at") java.util.concurrent.atomic.AtomicInteger at,
            @Payload("cl") Collection<Float> cl,
            @Payload("f") float f,
            @Payload("bo") boolean bo,
            @Payload("sh") short sh) {
        seen.Seen.add(b.x, i[0][1], c, s, l, m, o, q, all.size(), node.isObject(), d, at, cl, f, bo, sh);
    }
}
