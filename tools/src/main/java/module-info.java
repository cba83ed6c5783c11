// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Programs beside the library: tokens of Flatfile, and what a jar listens to. */
module dev.earmark.tools {
    requires dev.earmark.client;
    requires tools.jackson.databind;
    requires static transitive org.jspecify;

    exports dev.earmark.manifest;
}
