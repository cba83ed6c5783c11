// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The platform remembers which events are settled. */
@NullMarked
package dev.earmark.ack;

import org.jspecify.annotations.NullMarked;
