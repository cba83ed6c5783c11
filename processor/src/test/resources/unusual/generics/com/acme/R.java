// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

record R<T extends Number>(List<T> all) implements Supplier<Object> {
    R() {
        this(new ArrayList<>());
    }

    @OnEvent("acme:ready")
    void on(@Payload Pair<Integer, List<Pair<String, Kind>>> p) {
        seen.Seen.add(p.a(), p.b().get(0).b().getClass().getSimpleName(), p);
    }

    record Pair<A, B>(A a, B b) {}

    enum Kind {
        X {
            @Override
            int v() {
                return 1;
            }
        },
        Y;

        int v() {
            return 0;
        }
    }

    @Override
    public Object get() {
        return all;
    }
}
