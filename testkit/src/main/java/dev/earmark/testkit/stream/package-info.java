// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The event stream. Not exported. */
@NullMarked
package dev.earmark.testkit.stream;

import org.jspecify.annotations.NullMarked;
