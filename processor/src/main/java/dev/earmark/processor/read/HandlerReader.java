// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.PolicyModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a handler method. */
record HandlerReader(Tools tools, ParameterReader parameters, Policies policies) {

    /**
     * Reads a handler as a listener class has it, and reports what is wrong with it.
     *
     * @param around what surrounds it there
     */
    HandlerModel read(ExecutableElement method, TypeElement listener, Around around, Reporter reporter) {
        var callable = isCallable(method, reporter);
        var topics = Topics.of(method, tools.marks(), reporter);
        var own = Filters.on(method, tools.marks(), reporter);
        var filters = new ArrayList<>(around.filters());
        filters.addAll(own.good());
        var arguments = arguments(method, listener, reporter);
        var policySound = policies.check(method, tools.packageOf(listener), reporter);
        return new HandlerModel(
                method,
                method.getSimpleName().toString(),
                tools.signature(method),
                method.getReturnType().getKind() != TypeKind.VOID,
                isOverloaded(method, around.methods().getOrDefault(method.getSimpleName(), List.of())),
                topics.good(),
                filters,
                arguments.good(),
                policies.of(method, around.policy()),
                callable && policySound && topics.sound() && own.sound() && arguments.sound());
    }

    /** Reads what an annotation of the user's makes of the methods that carry it. */
    HandlerModel readAnnotation(TypeElement annotation, Reporter reporter) {
        return readMarks(annotation, "@" + annotation.getSimpleName(), reporter);
    }

    /** Reads what can be known of a handler whose types do not exist. */
    HandlerModel readUnfinished(ExecutableElement method, Reporter reporter) {
        return readMarks(method, method.getSimpleName().toString(), reporter);
    }

    /** A handler that is not called is never sound. */
    private HandlerModel readMarks(Element element, String name, Reporter reporter) {
        var topics = Topics.of(element, tools.marks(), reporter);
        var filters = Filters.on(element, tools.marks(), reporter);
        return new HandlerModel(
                element,
                name,
                name,
                false,
                false,
                topics.good(),
                filters.good(),
                List.of(),
                PolicyModel.DEFAULT,
                false);
    }

    private boolean isCallable(ExecutableElement method, Reporter reporter) {
        var name = method.getSimpleName();
        var modifiers = method.getModifiers();
        if (modifiers.contains(Modifier.ABSTRACT)) {
            reporter.report(Diagnostic.ABSTRACT_HANDLER, Place.of(method), name);
        } else if (modifiers.contains(Modifier.STATIC)) {
            reporter.report(Diagnostic.STATIC_HANDLER, Place.of(method), name);
        } else if (modifiers.contains(Modifier.PRIVATE)) {
            reporter.report(Diagnostic.PRIVATE_HANDLER, Place.of(method), name);
        } else if (!method.getTypeParameters().isEmpty()) {
            reporter.report(Diagnostic.GENERIC_HANDLER, Place.of(method), name);
        } else if (method.isVarArgs()) {
            var last = method.getParameters().get(method.getParameters().size() - 1);
            var fix = Tools.display(last.asType()) + " " + last.getSimpleName();
            reporter.report(Diagnostic.VARARGS_HANDLER, Place.of(last), name, fix);
        } else if (!returnsNothingOrStage(method)) {
            reporter.report(Diagnostic.RETURN_TYPE, Place.of(method), name, Tools.display(method.getReturnType()));
        } else {
            return true;
        }
        return false;
    }

    private boolean returnsNothingOrStage(ExecutableElement method) {
        var type = method.getReturnType();
        return type.getKind() == TypeKind.VOID || (type.getKind() == TypeKind.DECLARED && isStage(type));
    }

    private boolean isStage(TypeMirror type) {
        var stage = tools.elements().getTypeElement("java.util.concurrent.CompletionStage");
        return tools.types().isAssignable(type, tools.types().erasure(stage.asType()));
    }

    private Found<Argument> arguments(ExecutableElement method, TypeElement listener, Reporter reporter) {
        if (!method.getTypeParameters().isEmpty() || method.isVarArgs()) {
            return new Found<>(List.of(), false);
        }
        var member = (ExecutableType) tools.types().asMemberOf((DeclaredType) listener.asType(), method);
        var types = member.getParameterTypes();
        var arguments = new ArrayList<Argument>();
        for (int i = 0; i < types.size(); i++) {
            parameters
                    .read(method.getParameters().get(i), types.get(i), listener, reporter)
                    .ifPresent(arguments::add);
        }
        return new Found<>(arguments, arguments.size() == types.size());
    }

    private boolean isOverloaded(ExecutableElement method, List<ExecutableElement> namesakes) {
        for (var other : namesakes) {
            if (!other.equals(method) && !tools.signature(other).equals(tools.signature(method))) {
                return true;
            }
        }
        return false;
    }
}
