// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

/** CONTRACT ONLY (to be implemented by the owner of dev.earmark.api): the Flatfile API. */
public final class FlatfileClient {

    private FlatfileClient() {}
}
