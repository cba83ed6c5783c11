// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Other processes, and the options of this one. */
@NullMarked
package dev.earmark.proofs.process;

import org.jspecify.annotations.NullMarked;
