// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What generated code implements, and the one table that finds the handlers of an event. */
@NullMarked
package dev.earmark.dispatch;

import org.jspecify.annotations.NullMarked;
