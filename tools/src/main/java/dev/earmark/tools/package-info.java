// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Commands for Flatfile's credentials. */
@NullMarked
package dev.earmark.tools;

import org.jspecify.annotations.NullMarked;
