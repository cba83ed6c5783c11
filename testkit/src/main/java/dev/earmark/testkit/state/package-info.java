// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What the platform keeps, and the one lock that guards it. Not exported. */
@NullMarked
package dev.earmark.testkit.state;

import org.jspecify.annotations.NullMarked;
