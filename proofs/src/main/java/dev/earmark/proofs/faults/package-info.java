// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** How listeners stand the faults of the stream. */
@NullMarked
package dev.earmark.proofs.faults;

import org.jspecify.annotations.NullMarked;
