// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The engine of Earmark: events, dispatch and delivery. */
module dev.earmark.runtime {
    requires transitive dev.earmark.annotations;
    requires transitive dev.earmark.client;
    requires transitive tools.jackson.databind;
    requires java.net.http;
    requires jdk.httpserver;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports dev.earmark.checkpoint;
    exports dev.earmark.deadletter;
    exports dev.earmark.dispatch;
    exports dev.earmark.event;
    exports dev.earmark.handler;
    exports dev.earmark.observe;
    exports dev.earmark.runtime;
    exports dev.earmark.source;

    uses dev.earmark.dispatch.ListenerIndex;
}
