// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.element.Tools;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;

/** Tells which types a value of JSON can become. */
final class JsonTypes {

    private static final Set<String> NEVER = Set.of(
            Names.EVENT.canonicalName(),
            Names.HANDLER_CONTEXT.canonicalName(),
            Names.SECRET_VALUE.canonicalName(),
            "java.lang.Runnable",
            "java.lang.Thread",
            "java.util.concurrent.Callable",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future");

    private static final Set<String> NEVER_IN = Set.of("java.util.function", "java.util.stream");

    /** Where interfaces stand for classes that Jackson knows. */
    private static final Set<String> LIBRARIES = Set.of("java.", "javax.", "tools.jackson.", "com.fasterxml.jackson.");

    private JsonTypes() {}

    static boolean contain(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return canBeMade((TypeElement) declared.asElement())
                    && declared.getTypeArguments().stream().allMatch(JsonTypes::contain);
        } else if (type instanceof ArrayType array) {
            return contain(array.getComponentType());
        } else if (type instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null || contain(wildcard.getExtendsBound());
        }
        return type.getKind().isPrimitive();
    }

    private static boolean canBeMade(TypeElement type) {
        var name = type.getQualifiedName().toString();
        if (NEVER.contains(name)
                || NEVER_IN.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))
                || type.getKind() == ElementKind.ANNOTATION_TYPE) {
            return false;
        }
        return LIBRARIES.stream().anyMatch(name::startsWith)
                || isConcrete(type)
                || type.getModifiers().contains(Modifier.SEALED)
                || Lineage.of(type).stream().anyMatch(JsonTypes::hasAdvice);
    }

    /** Jackson makes neither an abstract class nor one that lives in an instance of another. */
    private static boolean isConcrete(TypeElement type) {
        var modifiers = type.getModifiers();
        return type.getKind() == ElementKind.ENUM
                || (!modifiers.contains(Modifier.ABSTRACT)
                        && (!type.getNestingKind().isNested() || modifiers.contains(Modifier.STATIC)));
    }

    /** An annotation may say what is made, and a static method of one parameter may make it. */
    private static boolean hasAdvice(TypeElement type) {
        if (Tools.is(type.asType(), "java.util.Collection") || Tools.is(type.asType(), "java.util.Map")) {
            return true;
        }
        return !Tools.is(type.asType(), "java.lang.Object") && isAdvised(type);
    }

    private static boolean isAdvised(TypeElement type) {
        return Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
                        .filter(each -> each.equals(type) || !(each instanceof TypeElement))
                        .flatMap(each -> each.getAnnotationMirrors().stream())
                        .anyMatch(JsonTypes::isForeign)
                || ElementFilter.methodsIn(type.getEnclosedElements()).stream().anyMatch(JsonTypes::isFactory);
    }

    private static boolean isForeign(AnnotationMirror mirror) {
        return !mirror.getAnnotationType().toString().startsWith("java.lang.");
    }

    private static boolean isFactory(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        return method.getModifiers().contains(Modifier.STATIC)
                && method.getParameters().size() == 1
                && method.getReturnType() instanceof DeclaredType made
                && made.asElement().equals(owner);
    }
}
