// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Tells whether a class mentions, where it matters to us, a type that another processor has yet to make. */
public record MissingTypes(Marks marks) {

    /** What javac puts in place of a constant of a class that does not exist. */
    private static final String ERROR_VALUE = "<error>";

    public boolean in(TypeElement type) {
        for (var outer : Lineage.enclosing(type)) {
            if (hasMissingValue(marks.on(outer))) {
                return true;
            }
        }
        for (var each : Lineage.of(type)) {
            if (isMissing(each.getSuperclass()) || anyMissing(each.getInterfaces()) || inMembers(each)) {
                return true;
            }
        }
        return false;
    }

    private boolean inMembers(TypeElement type) {
        if (hasMissingValue(marks.on(type))) {
            return true;
        }
        for (var member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && in(method)) {
                return true;
            }
        }
        return false;
    }

    /** A method without our annotations does not matter. */
    public boolean in(ExecutableElement method) {
        var onMethod = marks.on(method);
        if (onMethod.isEmpty()) {
            return false;
        }
        if (hasMissingValue(onMethod) || isMissing(method.getReturnType())) {
            return true;
        }
        for (var parameter : method.getParameters()) {
            if (isMissing(parameter.asType()) || hasMissingValue(marks.on(parameter))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an annotation of ours on a method has a value that is missing. */
    public boolean inMarks(ExecutableElement method) {
        return hasMissingValue(marks.on(method));
    }

    private static boolean hasMissingValue(List<Mark> marks) {
        for (var mark : marks) {
            for (var value : mark.mirror().getElementValues().values()) {
                if (isMissing(value)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isMissing(AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            for (var item : items) {
                if (isMissing((AnnotationValue) item)) {
                    return true;
                }
            }
        }
        return ERROR_VALUE.equals(value.getValue());
    }

    private static boolean anyMissing(List<? extends TypeMirror> types) {
        for (var type : types) {
            if (isMissing(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissing(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return type.getKind() == TypeKind.ERROR || anyMissing(declared.getTypeArguments());
        } else if (type instanceof ArrayType array) {
            return isMissing(array.getComponentType());
        }
        return type instanceof WildcardType wildcard
                && wildcard.getExtendsBound() != null
                && isMissing(wildcard.getExtendsBound());
    }
}
