// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What Earmark says, and that it is heard where no logging provider is bound. */
@NullMarked
package dev.earmark.log;

import org.jspecify.annotations.NullMarked;
