// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class B {
    class In { // error: Class "In" has handlers, but it is an inner class and cannot live without an instance of "B": declare it static.

        @OnEvent("job:ready")
        @Filter(key = "status", value = "a")
        void a(Event e) {}

        class Deep { // error: Class "Deep" has handlers, but it is an inner class and cannot live without an instance of "In": declare it static.

            @OnEvent("job:ready")
            @Filter(key = "status", value = "b")
            void a(Event e) {}
        }
    }

    private interface P { // error: Class "P" has handlers, but generated code in its package cannot see it because "P" is private: remove "private".

        @OnEvent("job:ready")
        @Filter(key = "status", value = "c")
        default void a(Event e) {}
    }

    private static class Q {
        static record R() { // error: Class "R" has handlers, but generated code in its package cannot see it because "Q" is private: remove "private".

            @OnEvent("job:ready")
            @Filter(key = "status", value = "d")
            void a(Event e) {}
        }
    }
}
