// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What all contestants are measured on, and the writer of their listeners. */
@NullMarked
package dev.earmark.benchmarks.workload;

import org.jspecify.annotations.NullMarked;
