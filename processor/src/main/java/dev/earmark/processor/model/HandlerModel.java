// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import java.util.ArrayList;
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
        return Text.values(topics);
    }

    /**
     * The signature with a question mark behind the type of each parameter that may be null. Compilers before JDK 22 do
     * not show annotations of types in class files, so that a class which inherits the handler could not tell.
     */
    public String recorded() {
        var recorded = new StringBuilder(signature);
        var end = signature.length() - 1;
        for (int i = arguments.size() - 1; i >= 0; i--) {
            if (isNullable(arguments.get(i))) {
                recorded.insert(end, '?');
            }
            end = signature.lastIndexOf(',', end - 1);
        }
        return recorded.toString();
    }

    private static boolean isNullable(Argument argument) {
        return argument.presence() == Argument.Presence.NULLABLE;
    }

    public List<Argument.OfSecret> secrets() {
        var secrets = new ArrayList<Argument.OfSecret>();
        for (var argument : arguments) {
            if (argument instanceof Argument.OfSecret secret) {
                secrets.add(secret);
            }
        }
        return secrets;
    }
}
