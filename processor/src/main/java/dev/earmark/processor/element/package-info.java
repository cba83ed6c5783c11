// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The compiler's view of classes and annotations, with the questions that we ask of it. */
@NullMarked
package dev.earmark.processor.element;

import org.jspecify.annotations.NullMarked;
