// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The payload types of one description. The generic ones become constants, made when the first is used. */
final class TypeReferences {

    private static final String HOLDER = "Types";

    private final ClassName description;
    private final Map<TypeName, String> constants = new LinkedHashMap<>();

    TypeReferences(ClassName description) {
        this.description = description;
    }

    /** What the runtime binds to: a class literal, or a constant for a generic type. */
    CodeBlock to(TypeName type) {
        return isGeneric(type)
                ? CodeBlock.of("$T.$L", description.nestedClass(HOLDER), constant(type))
                : CodeBlock.of("$T.class", type);
    }

    private static boolean isGeneric(TypeName type) {
        return type instanceof ParameterizedTypeName
                || (type instanceof ArrayTypeName array && isGeneric(array.componentType()));
    }

    private String constant(TypeName type) {
        var known = constants.get(type);
        if (known != null) {
            return known;
        }
        var name = words(type);
        var unique = constants.containsValue(name) ? name + "_" + constants.size() : name;
        constants.put(type, unique);
        return unique;
    }

    private static String words(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized.typeArguments().stream()
                    .map(TypeReferences::words)
                    .collect(Collectors.joining("_AND_", words(parameterized.rawType()) + "_OF_", ""));
        } else if (type instanceof ArrayTypeName array) {
            return words(array.componentType()) + "_ARRAY";
        } else if (type instanceof ClassName name) {
            return upper(name.simpleName());
        }
        return type.isPrimitive() ? upper(type.toString()) : "ANY";
    }

    private static String upper(String camelCase) {
        return camelCase.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }

    /** The class that holds the constants; empty if there are none. */
    Optional<TypeSpec> holder() {
        if (constants.isEmpty()) {
            return Optional.empty();
        }
        var holder = TypeSpec.classBuilder(HOLDER).addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
        constants.forEach((type, name) -> holder.addField(FieldSpec.builder(
                        ParameterizedTypeName.get(Names.TYPE_REFERENCE, type), name, Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>() {}", Names.TYPE_REFERENCE)
                .build()));
        return Optional.of(holder.build());
    }
}
