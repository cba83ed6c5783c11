// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Looks for secrets in what was printed and written. */
@NullMarked
package dev.earmark.examples.canary;

import org.jspecify.annotations.NullMarked;
