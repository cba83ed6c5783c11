// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** To be written. */
@NullMarked
package dev.earmark.processor;

import org.jspecify.annotations.NullMarked;
