// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The mistakes in a declaration that compiler and runtime find alike, and the sentences that explain them. */
@NullMarked
package dev.earmark.rule;

import org.jspecify.annotations.NullMarked;
