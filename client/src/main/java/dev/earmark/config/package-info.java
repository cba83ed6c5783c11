// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Configuration: which settings there are, and where each value comes from. */
@NullMarked
package dev.earmark.config;

import org.jspecify.annotations.NullMarked;
