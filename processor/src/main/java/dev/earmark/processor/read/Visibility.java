// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Which classes generated code can name. */
record Visibility(Tools tools) {

    /** The first class in a type that code of a package cannot name. */
    Optional<TypeElement> hidden(TypeMirror type, String packageName) {
        return Tools.mentioned(type)
                .flatMap(each -> Stream.concat(Lineage.enclosing(each).stream(), Stream.of(each)))
                .filter(each -> !isVisible(each, packageName))
                .findFirst();
    }

    private boolean isVisible(TypeElement type, String packageName) {
        var modifiers = type.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && tools.packageOf(type).equals(packageName));
    }
}
