// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

record A(int unused) implements Handles<A.P[], Optional<Integer>>, Comparable<A> {
    A {
        seen.Seen.add("made");
    }

    A() {
        this(0);
    }

    record P(int x) {}

    @Override
    public CompletionStage<Void> accept(P[] p, Optional<Integer> s) {
        seen.Seen.add(p.length, s);
        return CompletableFuture.runAsync(() -> {});
    }

    @Override
    public int compareTo(A o) {
        return 0;
    }
}
