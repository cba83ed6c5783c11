// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** The streaming service's subscribe protocol: one poll, one reply or one typed failure. */
@NullMarked
package dev.earmark.source.stream;

import org.jspecify.annotations.NullMarked;
