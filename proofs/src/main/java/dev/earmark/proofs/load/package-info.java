// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** How fast events are: the stream source beside a loop that only reads the same replies. */
@NullMarked
package dev.earmark.proofs.load;

import org.jspecify.annotations.NullMarked;
