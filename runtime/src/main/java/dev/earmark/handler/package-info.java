// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What a handler gets in hand beside the event. */
@NullMarked
package dev.earmark.handler;

import org.jspecify.annotations.NullMarked;
