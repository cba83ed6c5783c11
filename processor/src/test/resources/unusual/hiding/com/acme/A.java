// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class A extends Sup {
    @dev.earmark.OnEvent("acme:ready")
    void on(
            dev.earmark.event.Event e,
            @dev.earmark.Payload("n") java.lang.String n,
            @dev.earmark.Payload("l") java.util.List<java.lang.Long> l) {
        seen.Seen.add(n, l);
    }
}
