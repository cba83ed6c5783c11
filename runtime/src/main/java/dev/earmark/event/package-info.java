// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The event as the platform sent it. */
@NullMarked
package dev.earmark.event;

import org.jspecify.annotations.NullMarked;
