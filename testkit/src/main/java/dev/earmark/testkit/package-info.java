// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** To be written. */
@NullMarked
package dev.earmark.testkit;

import org.jspecify.annotations.NullMarked;
