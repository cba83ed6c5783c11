// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Events that others post to Earmark. */
module dev.earmark.webhook {
    requires transitive dev.earmark.runtime;
    requires jdk.httpserver;
    requires static transitive org.jspecify;

    exports dev.earmark.webhook;
}
