// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** How a listener stands a long run in little memory. */
@NullMarked
package dev.earmark.proofs.soak;

import org.jspecify.annotations.NullMarked;
