// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What a user is told when something is missing or wrong. */
@NullMarked
package dev.earmark.examples.start;

import org.jspecify.annotations.NullMarked;
