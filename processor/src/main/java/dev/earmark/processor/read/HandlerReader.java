// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** Reads a handler method. */
record HandlerReader(Tools tools, ParameterReader parameters) {

    /**
     * Reads a handler as a listener class has it.
     *
     * @param around the filters of the class
     * @return empty if something about it is wrong, which was then reported
     */
    Optional<HandlerModel> read(
            ExecutableElement method, TypeElement listener, List<FilterModel> around, Reporter reporter) {
        var callable = isCallable(method, reporter);
        var topics = Topics.of(method, reporter);
        var filters = Filters.on(method, reporter);
        var arguments = arguments(method, listener, reporter);
        if (!callable || topics.isEmpty() || filters.isEmpty() || arguments.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new HandlerModel(
                method.getSimpleName().toString(),
                tools.signature(method),
                method.getReturnType().getKind() != TypeKind.VOID,
                isOverloaded(method, listener),
                topics.get(),
                Stream.concat(around.stream(), filters.get().stream()).toList(),
                arguments.get()));
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
        var stage = tools.elements().getTypeElement("java.util.concurrent.CompletionStage");
        return type.getKind() == TypeKind.VOID
                || (type.getKind() == TypeKind.DECLARED
                        && tools.types().isAssignable(type, tools.types().erasure(stage.asType())));
    }

    private Optional<List<Argument>> arguments(ExecutableElement method, TypeElement listener, Reporter reporter) {
        if (!method.getTypeParameters().isEmpty() || method.isVarArgs()) {
            return Optional.empty();
        }
        var member = (ExecutableType) tools.types().asMemberOf((DeclaredType) listener.asType(), method);
        var arguments = new ArrayList<Argument>();
        for (int i = 0; i < member.getParameterTypes().size(); i++) {
            parameters
                    .read(
                            method.getParameters().get(i),
                            member.getParameterTypes().get(i),
                            listener,
                            reporter)
                    .ifPresent(arguments::add);
        }
        return arguments.size() == member.getParameterTypes().size() ? Optional.of(arguments) : Optional.empty();
    }

    private boolean isOverloaded(ExecutableElement method, TypeElement listener) {
        var signature = tools.signature(method);
        return Lineage.of(listener).stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(other -> other.getSimpleName().equals(method.getSimpleName()))
                .anyMatch(other -> !tools.signature(other).equals(signature));
    }
}
