// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Turns JMH's results into what the documentation shows. */
@NullMarked
package dev.earmark.benchmarks.report;

import org.jspecify.annotations.NullMarked;
