// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Tells which warnings javac would give where a description names what it has to. */
record Lint(Tools tools) {

    List<String> of(
            TypeElement type,
            boolean auxiliary,
            @Nullable ExecutableElement constructor,
            Collection<ExecutableElement> methods) {
        var arguments = arguments(methods);
        var lint = new ArrayList<String>();
        if (isDeprecated(type)
                || (constructor != null && tools.elements().isDeprecated(constructor))
                || anyDeprecated(arguments, methods)) {
            lint.add("deprecation");
            lint.add("removal");
        }
        if (auxiliary || mayShareAFile(arguments, type)) {
            lint.add("auxiliaryclass");
        }
        if (!type.getTypeParameters().isEmpty()) {
            lint.add("rawtypes");
        }
        if (auxiliary || !type.getTypeParameters().isEmpty() || Lineage.hasRawTypes(type)) {
            lint.add("unchecked");
        }
        return lint;
    }

    private static Set<TypeElement> arguments(Collection<ExecutableElement> methods) {
        var types = new LinkedHashSet<TypeElement>();
        for (var method : methods) {
            for (var parameter : method.getParameters()) {
                Tools.addMentioned(parameter.asType(), types);
            }
        }
        return types;
    }

    private boolean anyDeprecated(Set<TypeElement> arguments, Collection<ExecutableElement> methods) {
        for (var argument : arguments) {
            if (isDeprecated(argument)) {
                return true;
            }
        }
        for (var method : methods) {
            if (tools.elements().isDeprecated(method)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDeprecated(TypeElement type) {
        return tools.elements().isDeprecated(type)
                || (type.getEnclosingElement() instanceof TypeElement outer && isDeprecated(outer));
    }

    /** A class that is not public may stand in the file of another, which the compiler does not tell. */
    private boolean mayShareAFile(Set<TypeElement> arguments, TypeElement listener) {
        for (var argument : arguments) {
            var top = Lineage.top(argument);
            if (!top.getModifiers().contains(Modifier.PUBLIC)
                    && !top.equals(Lineage.top(listener))
                    && tools.packageOf(top).equals(tools.packageOf(listener))) {
                return true;
            }
        }
        return false;
    }
}
