// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.event.Event;

class Users {

    @OnContacts
    void contacts(Event event) {}

    @OnContacts
    static void common(Event event) {} // error: Handler "common" is static

    @OnReady
    @Filter(key = "status", value = "failed") // error: the one on "OnReady" accepts "ready"
    void excluding(Event event) {}

    @Filter(key = "status", value = "failed")
    @OnReady // error: the one on "excludingBefore" accepts "failed"
    void excludingBefore(Event event) {}

    @OnNothing
    void nothing(Event event) {}
}

class Heir extends Users {

    @Override
    void excluding(Event event) {} // error: Method "excluding" replaces a handler of "Users"
}
