// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Handlers that were given up for an event: kept until someone retries or discards them. */
@NullMarked
package dev.earmark.deadletter;

import org.jspecify.annotations.NullMarked;
