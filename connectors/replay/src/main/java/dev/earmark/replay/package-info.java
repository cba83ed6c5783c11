// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Events that were recorded, once more. */
@NullMarked
package dev.earmark.replay;

import org.jspecify.annotations.NullMarked;
