// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Where events come from. */
@NullMarked
package dev.earmark.source;

import org.jspecify.annotations.NullMarked;
