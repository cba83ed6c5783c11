// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Intake, order, retries: an event's way from a source to its handlers. */
@NullMarked
package dev.earmark.delivery;

import org.jspecify.annotations.NullMarked;
