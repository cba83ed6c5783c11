// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** HTTP and JSON, below what the platform is. Not exported. */
@NullMarked
package dev.earmark.testkit.wire;

import org.jspecify.annotations.NullMarked;
