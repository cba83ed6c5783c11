// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** The version that calls are signed with. */
final class Version {

    static final String NUMBER = "0.1.0";

    private Version() {}
}
