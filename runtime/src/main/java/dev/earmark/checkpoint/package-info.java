// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** How far the events of an environment have been handled, kept between runs. */
@NullMarked
package dev.earmark.checkpoint;

import org.jspecify.annotations.NullMarked;
