// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Tells whether a class mentions, where it matters to us, a type that another processor has yet to make. */
public final class MissingTypes {

    /** What javac puts in place of a constant of a class that does not exist. */
    private static final String ERROR_VALUE = "<error>";

    private MissingTypes() {}

    public static boolean in(TypeElement type) {
        return Lineage.of(type).stream().anyMatch(each -> supertypes(each).anyMatch(MissingTypes::isMissing))
                || Lineage.enclosing(type).stream().anyMatch(each -> hasMissingValue(Mark.on(each)))
                || Lineage.of(type).stream().anyMatch(MissingTypes::inMembers);
    }

    private static Stream<TypeMirror> supertypes(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream());
    }

    private static boolean inMembers(TypeElement type) {
        return hasMissingValue(Mark.on(type))
                || type.getEnclosedElements().stream()
                        .filter(ExecutableElement.class::isInstance)
                        .map(ExecutableElement.class::cast)
                        .anyMatch(MissingTypes::in);
    }

    /** A method without our annotations does not matter. */
    public static boolean in(ExecutableElement method) {
        var marks = Mark.on(method);
        return !marks.isEmpty()
                && (hasMissingValue(marks)
                        || isMissing(method.getReturnType())
                        || method.getParameters().stream()
                                .anyMatch(parameter ->
                                        isMissing(parameter.asType()) || hasMissingValue(Mark.on(parameter))));
    }

    private static boolean hasMissingValue(List<Mark> marks) {
        return marks.stream()
                .flatMap(mark -> mark.mirror().getElementValues().values().stream())
                .anyMatch(MissingTypes::isMissing);
    }

    private static boolean isMissing(AnnotationValue value) {
        return value.getValue() instanceof List<?> values
                ? values.stream().anyMatch(each -> isMissing((AnnotationValue) each))
                : ERROR_VALUE.equals(value.getValue());
    }

    private static boolean isMissing(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return type.getKind() == TypeKind.ERROR
                    || declared.getTypeArguments().stream().anyMatch(MissingTypes::isMissing);
        } else if (type instanceof ArrayType array) {
            return isMissing(array.getComponentType());
        }
        return type instanceof WildcardType wildcard
                && wildcard.getExtendsBound() != null
                && isMissing(wildcard.getExtendsBound());
    }
}
