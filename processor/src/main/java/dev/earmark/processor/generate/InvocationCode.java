// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.ListenerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.lang.model.element.Modifier;

/** Writes {@code invoke}: a switch over the handlers, behind a first switch where there are many. */
record InvocationCode(ListenerModel listener) {

    private static final String INVOKE = "invoke";
    private static final TypeName STAGE =
            ParameterizedTypeName.get(ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(Object.class));

    List<MethodSpec> methods() {
        var count = listener.handlers().size();
        var size = GeneratedClass.piecesPerMethod(listener.handlers().stream()
                .mapToInt(InvocationCode::bytes)
                .max()
                .orElse(0));
        if (count <= size) {
            return List.of(invoke(MethodSpec.methodBuilder(INVOKE)
                            .addAnnotation(Override.class)
                            .addModifiers(Modifier.PUBLIC))
                    .addCode(cases(0, count))
                    .build());
        }
        var methods = new ArrayList<MethodSpec>();
        var first = CodeBlock.builder().beginControlFlow("switch (handler / $L)", size);
        for (int from = 0; from < count; from += size) {
            var part = INVOKE + "From" + from;
            first.beginControlFlow("case $L ->", from / size)
                    .addStatement("return $L(handler, listener, in)", part)
                    .endControlFlow();
            methods.add(invoke(MethodSpec.methodBuilder(part).addModifiers(Modifier.PRIVATE, Modifier.STATIC))
                    .addCode(cases(from, Math.min(from + size, count)))
                    .build());
        }
        methods.add(
                0,
                invoke(GeneratedClass.override(INVOKE))
                        .addCode(first.add(otherwise()).endControlFlow().build())
                        .build());
        return methods;
    }

    private MethodSpec.Builder invoke(MethodSpec.Builder method) {
        return method.returns(GeneratedClass.nullable(STAGE, listener.surroundings()))
                .addParameter(TypeName.INT, "handler")
                .addParameter(listener.signatureType(), "listener")
                .addParameter(Names.ARGUMENTS, "in")
                .addException(Throwable.class);
    }

    private CodeBlock cases(int from, int to) {
        if (from == to) {
            return CodeBlock.builder().add(refusal()).build();
        }
        var code = CodeBlock.builder().beginControlFlow("switch (handler)");
        for (int i = from; i < to; i++) {
            var handler = listener.handlers().get(i);
            var arguments = ArgumentCode.of(handler).between("." + Code.plain(handler.name()) + "(", ")");
            var call = Code.join(List.of(target(), arguments), "");
            var statement = handler.returnsStage()
                    ? call.between("case " + i + " -> {\n$>$[return ", ";\n$]$<}\n")
                    : call.between("case " + i + " -> {\n$>$[", ";\n$]$[return null;\n$]$<}\n");
            code.add(statement.block());
        }
        return code.add(otherwise()).endControlFlow().build();
    }

    private Code target() {
        return listener.auxiliary() ? Code.of("(($T) listener)", listener.type()) : Code.of("listener");
    }

    private CodeBlock otherwise() {
        return CodeBlock.builder().add("default -> ").add(refusal()).build();
    }

    private CodeBlock refusal() {
        var problem = Literals.of(listener.type().simpleName() + " has no handler ");
        return CodeBlock.builder()
                .addStatement("throw new $T(" + problem + " + handler)", IllegalArgumentException.class)
                .build();
    }

    /** No less than the bytecode that a call takes. */
    private static int bytes(HandlerModel handler) {
        return 16 + 28 * handler.arguments().size();
    }
}
