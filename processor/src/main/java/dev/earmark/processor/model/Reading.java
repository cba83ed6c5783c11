// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What reading a class has yielded.
 *
 * @param listener what its description is made from; empty if it needs none, or cannot have one
 * @param handlers all its handlers, those with mistakes too
 * @param filters the filters that stand on the class itself
 */
public record Reading(Optional<ListenerModel> listener, List<HandlerModel> handlers, List<FilterModel> filters) {}
