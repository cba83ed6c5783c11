// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

/** Is told of each call that was answered. */
@FunctionalInterface
public interface Answered {

    /** The status is 0 where the connection was closed without a reply. */
    void answered(String method, String path, int status);
}
