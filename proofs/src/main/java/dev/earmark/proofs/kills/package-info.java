// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** How a listener stands to be killed and ended, over and over. */
@NullMarked
package dev.earmark.proofs.kills;

import org.jspecify.annotations.NullMarked;
