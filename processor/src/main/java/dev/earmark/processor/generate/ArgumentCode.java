// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.HandlerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the arguments of a handler's call. */
final class ArgumentCode {

    private static final ClassName SUPPLIER = ClassName.get("java.util.function", "Supplier");
    private static final ClassName URI = ClassName.get("java.net", "URI");

    private static final int LONGEST_LINE = 70;

    private ArgumentCode() {}

    static CodeBlock of(HandlerModel handler) {
        var secrets = 0;
        List<CodeBlock> arguments = new ArrayList<>();
        for (var argument : handler.arguments()) {
            if (argument instanceof Argument.OfSecret secret) {
                arguments.add(secret(secret, secrets++, handler.overloaded()));
            } else if (argument instanceof Argument.OfPayload payload) {
                arguments.add(payload(payload, handler.overloaded()));
            } else if (argument instanceof Argument.ContextId id) {
                arguments.add(CodeBlock.of(
                        "in.$L($L)",
                        contextMethod(id.presence()),
                        Literals.of(id.path().value())));
            } else {
                arguments.add(CodeBlock.of(argument instanceof Argument.TheEvent ? "in.event()" : "in.context()"));
            }
        }
        return layOut(arguments);
    }

    /** Short ones in a line, long ones below each other. */
    private static CodeBlock layOut(List<CodeBlock> arguments) {
        var line = CodeBlock.join(arguments, ", ");
        return line.toString().length() <= LONGEST_LINE ? line : CodeBlock.of("\n$L", CodeBlock.join(arguments, ",\n"));
    }

    private static CodeBlock secret(Argument.OfSecret argument, int index, boolean exact) {
        var method = argument.form().name().toLowerCase(Locale.ROOT);
        if (argument.supplier()) {
            var reference = CodeBlock.of("in.secret($L)::$L", index, method);
            return exact ? CodeBlock.of("($T) $L", supplierOf(argument.form()), reference) : reference;
        }
        return switch (argument.presence()) {
            case REQUIRED -> CodeBlock.of("in.secret($L).$L()", index, method);
            case OPTIONAL -> CodeBlock.of("in.secret($L).optional().map($T::$L)", index, Names.SECRET_ARGUMENT, method);
            case NULLABLE ->
                CodeBlock.of("in.secret($L).optional().map($T::$L).orElse(null)", index, Names.SECRET_ARGUMENT, method);
        };
    }

    private static TypeName supplierOf(Argument.Form form) {
        return ParameterizedTypeName.get(
                SUPPLIER,
                switch (form) {
                    case TEXT -> ClassName.get(String.class);
                    case CHARS -> ArrayTypeName.of(TypeName.CHAR);
                    case URI -> URI;
                    case VALUE -> Names.SECRET_VALUE;
                });
    }

    private static CodeBlock payload(Argument.OfPayload argument, boolean exact) {
        var method = switch (argument.presence()) {
            case REQUIRED -> "as";
            case OPTIONAL -> "optional";
            case NULLABLE -> "orNull";
        };
        var call = CodeBlock.of(
                "in.payload($L).$L($L)", Literals.of(argument.path().value()), method, token(argument.type()));
        return exact && argument.primitive()
                ? CodeBlock.of("($T) $L", argument.type().unbox(), call)
                : call;
    }

    /** A class literal, or what stands in for one where the type is generic. */
    private static CodeBlock token(TypeName type) {
        return isGeneric(type)
                ? CodeBlock.of("new $T<$T>() {}", Names.TYPE_REFERENCE, type)
                : CodeBlock.of("$T.class", type);
    }

    private static boolean isGeneric(TypeName type) {
        return type instanceof ParameterizedTypeName
                || (type instanceof ArrayTypeName array && isGeneric(array.componentType()));
    }

    private static String contextMethod(Argument.Presence presence) {
        return switch (presence) {
            case REQUIRED -> "contextId";
            case OPTIONAL -> "optionalContextId";
            case NULLABLE -> "contextIdOrNull";
        };
    }
}
