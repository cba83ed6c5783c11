// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The Flatfile API client of Earmark: configuration, credentials, secrets, and one hardened transport. */
// Those which share the log are compiled after this module.
@SuppressWarnings("module")
module dev.earmark.client {
    requires transitive tools.jackson.databind;
    requires io.github.cdimascio.dotenv.java;
    requires java.net.http;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.earmark.api;
    exports dev.earmark.auth;
    exports dev.earmark.config;
    exports dev.earmark.log to
            dev.earmark.ack,
            dev.earmark.replay,
            dev.earmark.runtime,
            dev.earmark.webhook;
    exports dev.earmark.secret;
}
