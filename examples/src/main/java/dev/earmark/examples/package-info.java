// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Small runnable listeners. */
@NullMarked
package dev.earmark.examples;

import org.jspecify.annotations.NullMarked;
