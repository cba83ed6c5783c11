// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The vocabulary of an Earmark listener and its meaning: annotations, topics and matching rules. */
module dev.earmark.annotations {
    requires static transitive org.jspecify;

    exports dev.earmark;
    exports dev.earmark.match;
    exports dev.earmark.rule;
}
