// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import java.util.ArrayList;
import java.util.Collection;

@Namespace("space:green")
class Outer<T> {
    @Filter(key = "status", value = "ready")
    abstract static class Mid<X extends Collection<? extends Number> & java.io.Serializable> {
        @OnEvent("acme:ready")
        void on(@Payload("n") X x) {
            seen.Seen.add("Mid", x);
        }

        static final class Leaf extends Mid<ArrayList<Integer>> {
            @OnEvent("acme:ready")
            @Filter(
                    key = "job",
                    value = {"a:b", "c:*"})
            void l(Event e) {
                seen.Seen.add("Leaf");
            }
        }

        static final class Generic<Q extends ArrayList<Integer>> extends Mid<Q> {}
    }
}
