// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Looks at what can be judged only beside other things: modules, local classes. */
@NullMarked
package dev.earmark.processor.check;

import org.jspecify.annotations.NullMarked;
