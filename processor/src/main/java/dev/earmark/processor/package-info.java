// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/**
 * The annotation processor. It reads annotated listeners into immutable models, reporting every mistake where it was
 * made, and then writes the models as code: one description for each listener class and one index for each module.
 */
@NullMarked
package dev.earmark.processor;

import org.jspecify.annotations.NullMarked;
