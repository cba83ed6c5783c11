// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.checkpoint.Checkpoint;
import dev.earmark.deadletter.DeadLetterStore;

/**
 * What outlives the process.
 *
 * @param checkpoint how far the events are handled; closed by the delivery
 * @param letters the handlers that were given up
 */
public record Keeping(Checkpoint checkpoint, DeadLetterStore letters) {}
