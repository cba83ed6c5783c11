// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The snippets of the guide, as tests run them. */
@NullMarked
package dev.earmark.examples.guide;

import org.jspecify.annotations.NullMarked;
