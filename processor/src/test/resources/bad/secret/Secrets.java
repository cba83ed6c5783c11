// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Secret;
import java.net.URI;

class Secrets {

    @OnEvent("environment:updated")
    void space(@Secret(value = "A", spaceId = "us_sp_1") String a) {} // warning: no event of "environment:updated" belongs to a space

    @OnEvent("job:ready")
    void forms(
            @Secret("URL") String text,
            @Secret("URL") URI uri) {} // warning: The secret "URL" is taken as URI here and as String by parameter "text" of "forms"

    @OnEvent("space:created")
    void values(
            @Secret("https://hooks.example.com/x") String url, // warning: looks like the value of one
            @Secret("my secret") String spaces, // warning: looks like the value of one
            @Secret("dGhpc0lzTm90QVNlY3JldDEy") String random) {} // warning: looks like the value of one

    abstract static class Open<T> {

        @OnEvent("space:updated")
        void on(@Secret("OPEN") T value) {}
    }

    static class Texts extends Open<String> {}

    static class Numbers extends Open<Integer> {} // error: Parameter "value" is of type "Integer"
}
