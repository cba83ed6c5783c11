// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Mark;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.SecretRules;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** Reads a parameter of a handler: what it is filled with. */
record ParameterReader(Tools tools, PayloadReader payloads, Nullability nullability) {

    /**
     * Reads a parameter.
     *
     * @param type its type as the listener class sees it
     * @return empty if it is wrong, which was then reported
     */
    Optional<Argument> read(VariableElement parameter, TypeMirror type, TypeElement listener, Reporter reporter) {
        var found = tools.marks().on(parameter);
        if (found.size() > 1) {
            var second = found.get(1);
            reporter.report(
                    Diagnostic.TWO_SOURCES,
                    second.place(),
                    parameter.getSimpleName(),
                    found.get(0).name(),
                    second.name());
            return Optional.empty();
        }
        if (found.isEmpty()) {
            return unmarked(parameter, type, reporter);
        }
        var mark = found.get(0);
        return switch (mark.name()) {
            case Names.SECRET -> secret(mark, parameter, type, reporter);
            case Names.CONTEXT -> contextId(mark, parameter, type, reporter);
            default -> payloads.read(mark, parameter, type, listener, reporter);
        };
    }

    private static Optional<Argument> unmarked(VariableElement parameter, TypeMirror type, Reporter reporter) {
        var bound = type instanceof TypeVariable variable ? variable.getUpperBound() : type;
        if (Tools.is(bound, Names.EVENT.canonicalName())) {
            return Optional.of(new Argument.TheEvent());
        }
        if (Tools.is(bound, Names.HANDLER_CONTEXT.canonicalName())) {
            return Optional.of(new Argument.TheContext());
        }
        return wrongType(Diagnostic.UNSUPPORTED_PARAMETER, parameter, type, reporter);
    }

    private Optional<Argument> secret(Mark mark, VariableElement parameter, TypeMirror type, Reporter reporter) {
        var supplier = Tools.is(type, "java.util.function.Supplier");
        var form = (supplier || isOptional(type) ? onlyArgument(type) : Optional.of(type)).flatMap(this::form);
        if (form.isEmpty()) {
            return wrongType(Diagnostic.SECRET_TYPE, parameter, type, reporter);
        }
        var name = mark.text("value");
        var mistake = SecretRules.unusableName(name.value());
        if (mistake.isPresent()) {
            reporter.report(Diagnostic.SECRET_NAME, name.place(), mistake.get());
            return Optional.empty();
        }
        var secret = new Argument.SecretModel(
                name,
                mark.textOrEmpty("environmentId").value(),
                mark.textOrEmpty("spaceId"),
                mark.textOrEmpty("actorId").value());
        var presence = supplier ? Argument.Presence.REQUIRED : nullability.presence(parameter, type);
        return Optional.of(new Argument.OfSecret(secret, form.get(), presence, supplier));
    }

    private Optional<Argument.Form> form(TypeMirror type) {
        var bound = type instanceof TypeVariable variable ? variable.getUpperBound() : type;
        if (isText(type)) {
            return Optional.of(Argument.Form.TEXT);
        } else if (Tools.isCharArray(bound)) {
            return Optional.of(Argument.Form.CHARS);
        } else if (Tools.is(bound, "java.net.URI")) {
            return Optional.of(Argument.Form.URI);
        }
        return Tools.is(bound, Names.SECRET_VALUE.canonicalName())
                ? Optional.of(Argument.Form.VALUE)
                : Optional.empty();
    }

    /** Whether a type is that of texts. A type variable is, as far as the class that has it can tell: heirs may bind it. */
    private boolean isText(TypeMirror type) {
        if (type instanceof TypeVariable variable) {
            var text = tools.elements().getTypeElement("java.lang.String").asType();
            return tools.types().isAssignable(text, tools.types().erasure(variable.getUpperBound()));
        }
        return Tools.is(type, "java.lang.String");
    }

    private Optional<Argument> contextId(Mark mark, VariableElement parameter, TypeMirror type, Reporter reporter) {
        var id = isOptional(type) ? onlyArgument(type) : Optional.of(type);
        if (id.filter(this::isText).isEmpty()) {
            return wrongType(Diagnostic.CONTEXT_TYPE, parameter, type, reporter);
        }
        var path = mark.text("value");
        if (path.value().isBlank()) {
            reporter.report(Diagnostic.BLANK_CONTEXT, path.place());
            return Optional.empty();
        }
        return Optional.of(new Argument.ContextId(path, nullability.presence(parameter, type)));
    }

    static boolean isOptional(TypeMirror type) {
        return Tools.is(type, "java.util.Optional");
    }

    /** The type argument of an Optional or a Supplier; empty if it is raw. */
    static Optional<TypeMirror> onlyArgument(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().stream().findFirst().map(TypeMirror.class::cast);
    }

    static Optional<Argument> wrongType(
            Diagnostic diagnostic, VariableElement parameter, TypeMirror type, Reporter reporter) {
        reporter.report(diagnostic, Place.of(parameter), parameter.getSimpleName(), Tools.display(type));
        return Optional.empty();
    }
}
