// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The Flatfile API over one hardened HTTP transport. */
@NullMarked
package dev.earmark.api;

import org.jspecify.annotations.NullMarked;
