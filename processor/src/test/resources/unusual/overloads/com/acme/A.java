// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;
import dev.earmark.secret.SecretValue;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

class A {

    @OnEvent("acme:ready")
    void on() {
        seen.Seen.add("none");
    }

    @OnEvent("acme:ready")
    @Filter(key = "status", value = "ready")
    void on(Event e) {
        seen.Seen.add("event");
    }

    @OnEvent("acme:ready")
    @Filter(key = "domain", value = "a")
    void on(@Payload("x") int x) {
        seen.Seen.add("int", x);
    }

    @OnEvent("acme:ready")
    @Filter(key = "job", value = "a:b")
    void on(@Payload("x") Integer x) {
        seen.Seen.add("Integer", x);
    }

    @OnEvent("acme:ready")
    @Filter(key = "operation", value = "x")
    void on(@Payload("x") long x) {
        seen.Seen.add("long", x);
    }

    @OnEvent("acme:ready")
    @Filter(key = "isPart", value = "false")
    void on(@Payload("x") String x) {
        seen.Seen.add("String", x);
    }

    @OnEvent("acme:ready")
    @Namespace("space:green")
    void on(@Payload("x") JsonNode x) {
        seen.Seen.add("JsonNode", x);
    }

    @OnEvent("acme:*")
    @Namespace("space:green")
    void on(@Secret("PIN") @Nullable char @Nullable [] x) {
        seen.Seen.add("char[]", x == null);
    }

    @OnEvent("acme:r*")
    @Namespace("space:green")
    void on(@Payload("a") byte[] x) {
        seen.Seen.add("byte[]", x.length);
    }

    @OnEvent("acme:re*")
    void on(@Secret("TOKEN") Optional<String> u) {
        seen.Seen.add("Opt", u);
    }

    @OnEvent("acme:rea*")
    void on(@Secret("HOOK") Supplier<SecretValue> u) {
        seen.Seen.add("Sup", u.get().reveal());
    }

    void on(String a, String b) {}
}
