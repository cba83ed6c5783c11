// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What each call passes on its way in and out, and where it meets its fault. Not exported. */
@NullMarked
package dev.earmark.testkit.gate;

import org.jspecify.annotations.NullMarked;
