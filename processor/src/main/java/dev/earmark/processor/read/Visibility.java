// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import java.util.ArrayList;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Which classes generated code can name. */
record Visibility(Tools tools) {

    /** The first class in a type that code of a package cannot name. */
    Optional<TypeElement> hidden(TypeMirror type, String packageName) {
        var mentioned = new ArrayList<TypeElement>();
        Tools.addMentioned(type, mentioned);
        for (var each : mentioned) {
            var around = Lineage.enclosing(each);
            around.add(each);
            for (var visible : around) {
                if (!isVisible(visible, packageName)) {
                    return Optional.of(visible);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isVisible(TypeElement type, String packageName) {
        var modifiers = type.getModifiers();
        return modifiers.contains(Modifier.PUBLIC)
                || (!modifiers.contains(Modifier.PRIVATE)
                        && tools.packageOf(type).equals(packageName));
    }
}
