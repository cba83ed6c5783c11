// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Starts and stops listeners; assembles the rest. */
@NullMarked
package dev.earmark.runtime;

import org.jspecify.annotations.NullMarked;
