// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/**
 * A JUnit 5 extension that runs listeners on Local Flatfile.
 *
 * <p>Start at {@link dev.earmark.testkit.junit.EarmarkExtension}.
 */
@NullMarked
package dev.earmark.testkit.junit;

import org.jspecify.annotations.NullMarked;
