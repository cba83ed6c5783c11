// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A handler as it was read.
 *
 * @param element the method that declares it, or an annotation of the user's that makes handlers
 * @param name the method's name
 * @param signature the method's name and erased parameter types
 * @param returnsStage whether it returns a stage, not void
 * @param overloaded whether a call needs the exact parameter types to find the method
 * @param topics topic patterns
 * @param filters all its filters, the outermost class's first
 * @param arguments what its parameters are filled with
 * @param policy how it is retried, limited in time and ordered
 * @param sound whether reading it has found no mistake; what is wrong is left out
 */
public record HandlerModel(
        Element element,
        String name,
        String signature,
        boolean returnsStage,
        boolean overloaded,
        List<Text> topics,
        List<FilterModel> filters,
        List<Argument> arguments,
        PolicyModel policy,
        boolean sound) {

    public List<String> patterns() {
        return topics.stream().map(Text::value).toList();
    }

    /**
     * The signature with a question mark behind the type of each parameter that may be null. Compilers before JDK 22 do
     * not show annotations of types in class files, so that a class which inherits the handler could not tell.
     */
    public String recorded() {
        if (arguments.stream().noneMatch(HandlerModel::isNullable)) {
            return signature;
        }
        var open = signature.indexOf('(');
        var types = signature.substring(open + 1, signature.length() - 1).split(",", -1);
        for (int i = 0; i < types.length; i++) {
            types[i] += isNullable(arguments.get(i)) ? "?" : "";
        }
        return signature.substring(0, open + 1) + String.join(",", types) + ")";
    }

    private static boolean isNullable(Argument argument) {
        return argument.presence() == Argument.Presence.NULLABLE;
    }

    public List<Argument.OfSecret> secrets() {
        return arguments.stream()
                .filter(Argument.OfSecret.class::isInstance)
                .map(Argument.OfSecret.class::cast)
                .toList();
    }
}
