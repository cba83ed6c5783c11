// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Writes models as code. */
@NullMarked
package dev.earmark.processor.generate;

import org.jspecify.annotations.NullMarked;
