// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.benchmarks;

import dev.earmark.event.Event;

/**
 * An event with the texts that a switch looks at, decoded beforehand.
 *
 * @param topic its topic
 * @param action the action in its context
 * @param sheet the sheet in its context
 * @param event the event itself
 */
public record Parsed(String topic, String action, String sheet, Event event) {}
