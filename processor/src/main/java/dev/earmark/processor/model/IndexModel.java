// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * An index.
 *
 * @param name the class to write
 * @param version the processor's version
 * @param listeners the listeners that can be run, by name
 */
public record IndexModel(ClassName name, String version, List<ListenerModel> listeners) {}
