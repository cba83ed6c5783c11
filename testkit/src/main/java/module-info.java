// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Local Flatfile, an in-process stand-in for the platform. */
module dev.earmark.testkit {
    requires transitive dev.earmark.runtime;
    requires transitive tools.jackson.databind;
    requires jdk.httpserver;
    requires static transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports dev.earmark.testkit;
    exports dev.earmark.testkit.fault;
    exports dev.earmark.testkit.junit;
}
