// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Secret;
import dev.earmark.event.Event;

class Credentials {

    private static final String KEY = "sk_0fake0fake0fake0"; // error: This text looks like a Flatfile secret key

    private static final String PREFIX = "sk_";

    private static final String JOINED = PREFIX + "0fake0fake0fake0"; // error: looks like a Flatfile secret key

    private final String token = "pat_" + "0fake0fake0fake0"; // error: looks like a Flatfile personal access token

    static final String PLACEHOLDER = "sk_your_secret_key_here";

    static final String WORDS = "sk_live_key_name_of_the_environment" + "sk_theKeyOfTheWarehouse";

    static final String TASK = "task_0000000000000000";

    @SuppressWarnings("earmark.credentialInSource: a made-up key for the documentation")
    static final String MADE_UP = "sk_1fake1fake1fake1";

    @SuppressWarnings("earmark.credentialInSource")
    static final String WITHOUT_REASON = "sk_2fake2fake2fake2"; // error: looks like a Flatfile secret key

    @OnEvent("job:ready")
    void on(Event event, @Secret("KEY") String key) {
        header("Bearer " + key);
        header("Bearer " + "fake0fake0fake0fake0fake0"); // error: looks like a bearer token
        var prefix = "pk_";
        header(prefix + "0fake0fake0fake0"); // error: looks like a Flatfile publishable key
        header(new StringBuilder("sk_").append("5fake5fake5fake5").toString()); // error: looks like a Flatfile secret key
        header(String.join("_", "sk", "live", "6fake6fake6fake6")); // error: looks like a Flatfile secret key
        header(String.join("", java.util.List.of(prefix, "6fake6fake6fake6"))); // error: looks like a Flatfile publishable key
        header(String.format("%s%s", prefix, "7fake7fake7fake7")); // error: looks like a Flatfile publishable key
        header(String.format(java.util.Locale.ROOT, "%2$s%1$s", "7fake7fake7fake7", "pat_")); // error: looks like a Flatfile personal access token
        header("sk_%s".formatted("8fake8fake8fake8")); // error: looks like a Flatfile secret key
        header("sk_%d and %s".formatted(1, "8fake8fake8fake8"));
        prefix += "9fake9fake9fake9"; // error: looks like a Flatfile publishable key
        header("Bearer " + KEY);
        header("sk_FaKeFaKeFaKeFaKe"); // error: looks like a Flatfile secret key
        Runnable later = () -> header("eyJmYWtlIjoiZmFrZSJ9.eyJmYWtlIjoiZmFrZSJ9.fake"); // error: looks like a JSON Web Token
    }

    @OnEvent("space:created")
    @Filter(key = "name", value = "sk_3fake3fake3fake3") // error: looks like a Flatfile secret key
    void annotation(@Secret("sk_4fake4fake4fake4") String key) {} // error: looks like a Flatfile secret key

    private void header(String value) {}
}
