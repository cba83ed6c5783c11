// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Reads annotated classes into models, and reports what is wrong with them as they stand. */
@NullMarked
package dev.earmark.processor.read;

import org.jspecify.annotations.NullMarked;
