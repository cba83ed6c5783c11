// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

interface I<T> {
    class In {
        @OnEvent("acme:ready")
        void on(Event e) {
            seen.Seen.add("In");
        }

        static class Deep<Q> {
            static class Deeper extends In {
                interface X {
                    record Rec() implements Y {}

                    interface Y {
                        @OnEvent("commit:created")
                        default void y(Event e) {
                            seen.Seen.add("Y", getClass().getName());
                        }
                    }
                }
            }
        }
    }
}
