// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

/** The runtime is being stopped: nothing more is run, and nothing is settled. */
final class Abandoned extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Abandoned() {
        super("The runtime is being stopped.", null, false, false);
    }
}
