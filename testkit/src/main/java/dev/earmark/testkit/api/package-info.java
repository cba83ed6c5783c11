// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The calls of the REST API. Not exported. */
@NullMarked
package dev.earmark.testkit.api;

import org.jspecify.annotations.NullMarked;
