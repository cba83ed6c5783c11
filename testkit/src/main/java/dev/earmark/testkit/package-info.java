// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Local Flatfile: an in-process stand-in for the Flatfile platform, for tests and for work without a network.
 *
 * <p>Start at {@link dev.earmark.testkit.LocalFlatfile}.
 */
@NullMarked
package dev.earmark.testkit;

import org.jspecify.annotations.NullMarked;
