// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Secrets: values that do not print, scopes, and where they are looked up. */
@NullMarked
package dev.earmark.secret;

import org.jspecify.annotations.NullMarked;
