// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Events that others post to Earmark. */
@NullMarked
package dev.earmark.webhook;

import org.jspecify.annotations.NullMarked;
