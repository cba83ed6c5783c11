// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.Argument;
import java.util.Set;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * Tells what a parameter takes where an event lacks its value.
 *
 * @param sources the top-level types of this compilation
 */
record Nullability(Tools tools, Descriptions descriptions, Set<String> sources) {

    Argument.Presence presence(VariableElement parameter, TypeMirror type) {
        if (ParameterReader.isOptional(type)) {
            return Argument.Presence.OPTIONAL;
        }
        return isNullable(parameter) ? Argument.Presence.NULLABLE : Argument.Presence.REQUIRED;
    }

    /** Whether a parameter is annotated, or its class file's description recorded that it was. */
    boolean isNullable(VariableElement parameter) {
        return isAnnotated(parameter) || isRecorded(parameter);
    }

    private static boolean isAnnotated(VariableElement parameter) {
        return hasNullable(parameter) || hasNullable(parameter.asType());
    }

    private static boolean hasNullable(AnnotatedConstruct annotated) {
        for (var mirror : annotated.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    private boolean isRecorded(VariableElement parameter) {
        if (!(parameter.getEnclosingElement() instanceof ExecutableElement handler)) {
            return false;
        }
        var owner = Lineage.owner(handler);
        return !sources.contains(Lineage.top(owner).getQualifiedName().toString())
                && descriptions
                        .nullableParameters(owner, tools.signature(handler))
                        .contains(handler.getParameters().indexOf(parameter));
    }
}
