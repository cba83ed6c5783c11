// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The snippets of the page on sources, as tests run them. */
@NullMarked
package dev.earmark.examples.sources;

import org.jspecify.annotations.NullMarked;
