// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Events that were recorded, once more. */
module dev.earmark.replay {
    requires transitive dev.earmark.runtime;
    requires static transitive org.jspecify;

    exports dev.earmark.replay;
}
