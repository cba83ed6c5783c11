// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.event.Event;

class A implements I, J {
    public void a(Event e) { // error: Method "a" replaces a handler of "I" but is no handler itself, so no event would reach either: annotate it with @OnEvent too, or rename it.
        I.super.a(e);
    }
}
