// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
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

    /** The arguments, on a line of their own each if they are long; what breaks the line indents the next one too. */
    static Code of(HandlerModel handler, String lineBreak) {
        var secrets = 0;
        List<Code> arguments = new ArrayList<>();
        for (var argument : handler.arguments()) {
            if (argument instanceof Argument.OfSecret secret) {
                arguments.add(secret(secret, secrets++, handler.overloaded()));
            } else if (argument instanceof Argument.OfPayload payload) {
                arguments.add(payload(payload, handler.overloaded()));
            } else if (argument instanceof Argument.ContextId id) {
                arguments.add(Code.of("in." + contextMethod(id.presence()) + "("
                        + Literals.of(id.path().value()) + ")"));
            } else {
                arguments.add(Code.of(argument instanceof Argument.TheEvent ? "in.event()" : "in.context()"));
            }
        }
        var line = Code.join(arguments, ", ");
        return line.length() <= LONGEST_LINE
                ? line
                : Code.join(arguments, "," + lineBreak).between(lineBreak, "");
    }

    private static Code secret(Argument.OfSecret argument, int index, boolean exact) {
        var method = argument.form().name().toLowerCase(Locale.ROOT);
        if (argument.supplier()) {
            var reference = "in.secret(" + index + ")::" + method;
            return exact ? Code.of("($T) " + reference, supplierOf(argument.form())) : Code.of(reference);
        }
        var secret = "in.secret(" + index + ")";
        var optional = Code.of(secret + ".optional().map($T::" + method + ")", Names.SECRET_ARGUMENT);
        return switch (argument.presence()) {
            case REQUIRED -> Code.of(secret + "." + method + "()");
            case OPTIONAL -> optional;
            case NULLABLE -> optional.between("", ".orElse(null)");
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

    private static Code payload(Argument.OfPayload argument, boolean exact) {
        var method = switch (argument.presence()) {
            case REQUIRED -> "as";
            case OPTIONAL -> "optional";
            case NULLABLE -> "orNull";
        };
        var call = token(argument.type())
                .between("in.payload(" + Literals.of(argument.path().value()) + ")." + method + "(", ")");
        return exact && argument.primitive()
                ? Code.join(List.of(Code.of("($T) ", argument.type().unbox()), call), "")
                : call;
    }

    /** A class literal, or what stands in for one where the type is generic. */
    private static Code token(TypeName type) {
        return isGeneric(type) ? Code.of("new $T<$T>() {}", Names.TYPE_REFERENCE, type) : Code.of("$T.class", type);
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
