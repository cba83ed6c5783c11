// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** How the listeners are, and what happens to events, for whoever wants to know. */
@NullMarked
package dev.earmark.observe;

import org.jspecify.annotations.NullMarked;
