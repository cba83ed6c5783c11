// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items what is on it
 * @param number which it is, from 1
 * @param pageCount how many there are; null where the platform does not say
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, int number, @Nullable Integer pageCount) {}
