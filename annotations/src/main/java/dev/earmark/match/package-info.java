// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What a topic pattern and a filter mean: one implementation for the processor and the runtime. */
@NullMarked
package dev.earmark.match;

import org.jspecify.annotations.NullMarked;
