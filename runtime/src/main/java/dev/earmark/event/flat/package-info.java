// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** An event's members as offsets into its bytes, with names shared between events of one shape. Not exported. */
@NullMarked
package dev.earmark.event.flat;

import org.jspecify.annotations.NullMarked;
