// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The platform remembers which events are settled. */
module dev.earmark.ack {
    requires transitive dev.earmark.runtime;
    requires static transitive org.jspecify;

    exports dev.earmark.ack;
}
