// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Configuration and credentials: where a value comes from, and the bearer token it yields. */
@NullMarked
package dev.earmark.auth;

import org.jspecify.annotations.NullMarked;
