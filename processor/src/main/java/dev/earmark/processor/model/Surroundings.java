// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import java.util.List;

/**
 * What generated code finds around it.
 *
 * @param namedModule whether it is in a named module
 * @param jdkGenerated whether it can name the JDK's {@code @Generated}
 * @param nullable whether it can name JSpecify's {@code @Nullable}
 * @param hidden simple names of {@code java.lang} that mean another class here
 */
public record Surroundings(boolean namedModule, boolean jdkGenerated, boolean nullable, List<String> hidden) {}
