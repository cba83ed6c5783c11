// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import com.palantir.javapoet.TypeName;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Mark;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Reads a parameter annotated with {@code @Payload}: the type it is bound to. */
record PayloadReader(Tools tools, Nullability nullability) {

    Optional<Argument> read(
            Mark mark, VariableElement parameter, TypeMirror type, TypeElement listener, Reporter reporter) {
        var presence = nullability.presence(parameter, type);
        if (type instanceof PrimitiveType primitive) {
            return primitive(mark, parameter, primitive, reporter);
        }
        var inner = ParameterReader.isOptional(type) ? ParameterReader.onlyArgument(type) : Optional.of(type);
        var bound = inner.map(known -> bind(known, listener));
        if (bound.filter(JsonTypes::contain)
                .filter(known -> !ParameterReader.isOptional(known))
                .isEmpty()) {
            return ParameterReader.wrongType(Diagnostic.PAYLOAD_TYPE, parameter, type, reporter);
        }
        if (isVague(parameter.asType(), type, listener)) {
            return ParameterReader.wrongType(Diagnostic.RAW_PAYLOAD, parameter, type, reporter);
        }
        var hidden = new Visibility(tools).hidden(bound.get(), tools.packageOf(listener));
        if (hidden.isPresent()) {
            reporter.report(
                    Diagnostic.HIDDEN_PAYLOAD,
                    Place.of(parameter),
                    parameter.getSimpleName(),
                    Tools.display(type),
                    tools.packageOf(listener),
                    hidden.get().getSimpleName());
            return Optional.empty();
        }
        return Optional.of(
                new Argument.OfPayload(mark.textOrEmpty("value"), TypeName.get(bound.get()), false, presence));
    }

    /** A class that leaves out the type arguments of its superclass takes what the raw type takes. */
    private static boolean isVague(TypeMirror declared, TypeMirror bound, TypeElement listener) {
        return Tools.isVague(declared) || (Tools.isVague(bound) && !Lineage.hasRawTypes(listener));
    }

    private Optional<Argument> primitive(
            Mark mark, VariableElement parameter, PrimitiveType primitive, Reporter reporter) {
        var boxed = tools.types().boxedClass(primitive);
        if (nullability.isNullable(parameter)) {
            reporter.report(
                    Diagnostic.NULLABLE_PRIMITIVE,
                    Place.of(parameter),
                    parameter.getSimpleName(),
                    Tools.display(primitive),
                    boxed.getSimpleName());
            return Optional.empty();
        }
        return Optional.of(new Argument.OfPayload(
                mark.textOrEmpty("value"), TypeName.get(boxed.asType()), true, Argument.Presence.REQUIRED));
    }

    /** A class with type variables is called through its raw type, so what they stand for is their bound. */
    private TypeMirror bind(TypeMirror type, TypeElement listener) {
        return listener.getTypeParameters().isEmpty() || !mentionsVariable(type)
                ? type
                : tools.types().erasure(type);
    }

    private boolean mentionsVariable(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return declared.getTypeArguments().stream().anyMatch(this::mentionsVariable);
        } else if (type instanceof ArrayType array) {
            return mentionsVariable(array.getComponentType());
        }
        return type instanceof TypeVariable || type instanceof WildcardType;
    }
}
