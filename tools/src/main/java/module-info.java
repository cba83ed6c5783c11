// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Commands for Flatfile's credentials, beside the library. */
module dev.earmark.tools {
    requires dev.earmark.client;
    requires static transitive org.jspecify;
}
