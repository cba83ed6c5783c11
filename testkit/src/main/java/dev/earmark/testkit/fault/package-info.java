// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/**
 * Faults for a Local Flatfile to show, so that a client's answer to them can be tested.
 *
 * <p>Start at {@link dev.earmark.testkit.fault.Faults}.
 */
@NullMarked
package dev.earmark.testkit.fault;

import org.jspecify.annotations.NullMarked;
