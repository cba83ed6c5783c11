// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.event.Event;

@Important
class Contacts {

    @OnContacts
    void any(Event event) {}

    @OnMyContacts
    void mine(Event event) {}

    @Important
    void none() {}
}
