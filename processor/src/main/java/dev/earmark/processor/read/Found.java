// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import java.util.List;

/**
 * What could be read, without what is wrong.
 *
 * @param sound whether nothing is wrong
 */
record Found<T>(List<T> good, boolean sound) {}
