// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Keeps the index of a module, the manifest and the service file, over several compilations. */
@NullMarked
package dev.earmark.processor.index;

import org.jspecify.annotations.NullMarked;
