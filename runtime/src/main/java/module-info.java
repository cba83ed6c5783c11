// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The engine of Earmark: events, dispatch, delivery, secrets, credentials and the Flatfile API client. */
module dev.earmark.runtime {
    requires transitive dev.earmark.annotations;
    requires transitive tools.jackson.databind;
    requires io.github.cdimascio.dotenv.java;
    requires java.net.http;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.earmark.api;
    exports dev.earmark.auth;
    exports dev.earmark.config;
    exports dev.earmark.delivery;
    exports dev.earmark.dispatch;
    exports dev.earmark.event;
    exports dev.earmark.handler;
    exports dev.earmark.runtime;
    exports dev.earmark.secret;
    exports dev.earmark.source;

    uses dev.earmark.dispatch.ListenerIndex;
}
