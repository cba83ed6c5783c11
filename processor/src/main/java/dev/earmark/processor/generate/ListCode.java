// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a method that returns a list, in parts where the list is long. */
final class ListCode {

    private static final ClassName LIST = ClassName.get(List.class);

    private ListCode() {}

    static List<MethodSpec> methods(String name, TypeName type, List<Code> items, int itemsPerMethod) {
        if (items.size() <= itemsPerMethod) {
            return List.of(GeneratedClass.override(name)
                    .returns(type)
                    .addStatement(listOf(items))
                    .build());
        }
        var methods = new ArrayList<MethodSpec>();
        var whole = GeneratedClass.override(name)
                .returns(type)
                .addStatement("$T $L = new $T<>($L)", type, name, ArrayList.class, items.size());
        for (int from = 0; from < items.size(); from += itemsPerMethod) {
            var part = name + "From" + from;
            whole.addStatement("$L.addAll($L())", name, part);
            methods.add(MethodSpec.methodBuilder(part)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(type)
                    .addStatement(listOf(items.subList(from, Math.min(from + itemsPerMethod, items.size()))))
                    .build());
        }
        methods.add(0, whole.addStatement("return $L", name).build());
        return methods;
    }

    private static CodeBlock listOf(List<Code> items) {
        return items.isEmpty()
                ? Code.of("return $T.of()", LIST).block()
                : Code.join(List.of(Code.of("return $T.of(\n", LIST), Code.join(items, ",\n"), Code.of(")")), "")
                        .block();
    }
}
