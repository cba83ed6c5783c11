// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import java.util.List;

/**
 * A handler, read and found good.
 *
 * @param name the method's name
 * @param signature the method's name and erased parameter types
 * @param returnsStage whether it returns a stage, not void
 * @param overloaded whether a call needs the exact parameter types to find the method
 * @param topics topic patterns
 * @param filters all its filters, the outermost class's first
 * @param arguments what its parameters are filled with
 */
public record HandlerModel(
        String name,
        String signature,
        boolean returnsStage,
        boolean overloaded,
        List<String> topics,
        List<FilterModel> filters,
        List<Argument> arguments) {

    public List<Argument.OfSecret> secrets() {
        return arguments.stream()
                .filter(Argument.OfSecret.class::isInstance)
                .map(Argument.OfSecret.class::cast)
                .toList();
    }
}
