// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What the processor tells the user: the catalogue of its messages, and the places they point at. */
@NullMarked
package dev.earmark.processor.report;

import org.jspecify.annotations.NullMarked;
