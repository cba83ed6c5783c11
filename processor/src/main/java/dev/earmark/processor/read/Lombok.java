// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * What Lombok will make of a class. Where our processor stands before Lombok's on the path, the class still shows the
 * constructor that the compiler gives it, in place of those that Lombok is about to write.
 */
final class Lombok {

    private static final String PACKAGE = "lombok.";
    private static final String NO_ARGUMENTS = PACKAGE + "NoArgsConstructor";

    private static final Set<String> ALL_FIELDS = Set.of(
            PACKAGE + "AllArgsConstructor",
            PACKAGE + "Builder",
            PACKAGE + "Value",
            PACKAGE + "experimental.SuperBuilder");

    private static final Set<String> REQUIRED_FIELDS = Set.of(PACKAGE + "RequiredArgsConstructor", PACKAGE + "Data");

    private Lombok() {}

    /** Whether a class loses the constructor without parameters that the compiler gives it. */
    static boolean takesConstructorFrom(TypeElement type) {
        if (has(type, Set.of(NO_ARGUMENTS))) {
            return false;
        }
        var all = has(type, ALL_FIELDS);
        return (all || has(type, REQUIRED_FIELDS))
                && ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                        .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                        .anyMatch(field -> all || isRequired(field));
    }

    /** A final field may have been given a value, which the compiler shows for constants only. */
    private static boolean isRequired(VariableElement field) {
        return (field.getModifiers().contains(Modifier.FINAL) && field.getConstantValue() == null)
                || has(field, Set.of(PACKAGE + "NonNull"));
    }

    private static boolean has(Element element, Set<String> annotations) {
        return element.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        annotations.contains(mirror.getAnnotationType().toString()));
    }
}
