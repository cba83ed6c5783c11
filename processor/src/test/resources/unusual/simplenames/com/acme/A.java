// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class A {
    @dev.earmark.OnEvent("acme:ready")
    java.util.concurrent.CompletionStage<Void> on(
            dev.earmark.event.Event e,
            @dev.earmark.Secret("TOKEN") java.lang.String s,
            @dev.earmark.Payload("m") java.util.Map<java.lang.String, java.util.List<java.lang.Object>> m,
            @dev.earmark.Payload("q") java.util.Optional<java.lang.String> q) {
        seen.Seen.add(s, m, q);
        return null;
    }
}
