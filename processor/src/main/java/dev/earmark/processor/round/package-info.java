// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What one round of a compilation works with. */
@NullMarked
package dev.earmark.processor.round;

import org.jspecify.annotations.NullMarked;
