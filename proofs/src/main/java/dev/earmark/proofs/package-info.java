// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Slow proofs of the delivery contract with processes of their own. Start at {@link dev.earmark.proofs.Main}. */
@NullMarked
package dev.earmark.proofs;

import org.jspecify.annotations.NullMarked;
