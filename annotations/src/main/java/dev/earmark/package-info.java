// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The annotations a listener is written with, and the names of Flatfile's topics. */
@NullMarked
package dev.earmark;

import org.jspecify.annotations.NullMarked;
