// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Earmark and its peers, measured by JMH. */
@NullMarked
package dev.earmark.benchmarks;

import org.jspecify.annotations.NullMarked;
