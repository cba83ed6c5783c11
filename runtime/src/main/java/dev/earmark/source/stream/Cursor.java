// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

/**
 * A place in a channel.
 *
 * @param timetoken what the service counts in, as text
 * @param region where the service keeps it
 */
public record Cursor(String timetoken, int region) {

    /** Asks for the present place; the reply to it comes at once. */
    public static final Cursor NOW = new Cursor("0", 0);
}
