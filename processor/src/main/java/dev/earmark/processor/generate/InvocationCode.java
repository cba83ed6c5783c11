// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ClassName;
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
    private static final String INDENT = GeneratedClass.INDENT;
    private static final TypeName STAGE =
            ParameterizedTypeName.get(ClassName.get(CompletionStage.class), WildcardTypeName.subtypeOf(Object.class));

    List<MethodSpec> methods() {
        var count = listener.handlers().size();
        var largest = 0;
        for (var handler : listener.handlers()) {
            largest = Math.max(largest, bytes(handler));
        }
        var size = GeneratedClass.piecesPerMethod(largest);
        if (count <= size) {
            return List.of(invoke(GeneratedClass.override(INVOKE), cases(0, count)));
        }
        var methods = new ArrayList<MethodSpec>();
        var first = new ArrayList<Code>();
        first.add(Code.of("switch (handler / " + size + ") {\n"));
        for (int from = 0; from < count; from += size) {
            var part = INVOKE + "From" + from;
            first.add(Code.of(INDENT + "case " + from / size + " -> {\n" + INDENT + INDENT + "return " + part
                    + "(handler, listener, in);\n" + INDENT + "}\n"));
            methods.add(invoke(
                    MethodSpec.methodBuilder(part).addModifiers(Modifier.PRIVATE, Modifier.STATIC),
                    cases(from, Math.min(from + size, count))));
        }
        first.add(otherwise());
        first.add(Code.of("}\n"));
        methods.add(0, invoke(GeneratedClass.override(INVOKE), Code.join(first, "")));
        return methods;
    }

    private MethodSpec invoke(MethodSpec.Builder method, Code code) {
        return method.returns(GeneratedClass.nullable(STAGE, listener.surroundings()))
                .addParameter(TypeName.INT, "handler")
                .addParameter(listener.signatureType(), "listener")
                .addParameter(Names.ARGUMENTS, "in")
                .addException(Throwable.class)
                .addCode(code.block())
                .build();
    }

    private Code cases(int from, int to) {
        if (from == to) {
            return refusal();
        }
        var cases = new ArrayList<Code>();
        cases.add(Code.of("switch (handler) {\n"));
        for (int i = from; i < to; i++) {
            cases.add(call(listener.handlers().get(i)).between(INDENT + "case " + i + " -> {\n", INDENT + "}\n"));
        }
        cases.add(otherwise());
        cases.add(Code.of("}\n"));
        return Code.join(cases, "");
    }

    private Code call(HandlerModel handler) {
        var arguments = ArgumentCode.of(handler, "\n" + INDENT.repeat(4));
        var call = Code.join(List.of(target(), arguments), "." + Code.plain(handler.name()) + "(");
        return handler.returnsStage()
                ? call.between(INDENT + INDENT + "return ", ");\n")
                : call.between(INDENT + INDENT, ");\n" + INDENT + INDENT + "return null;\n");
    }

    private Code target() {
        return listener.auxiliary() ? Code.of("(($T) listener)", listener.type()) : Code.of("listener");
    }

    private Code otherwise() {
        return refusal().between(INDENT + "default -> ", "");
    }

    private Code refusal() {
        var problem = Literals.of(listener.type().simpleName() + " has no handler ");
        return Code.of("throw new $T(" + problem + " + handler);\n", ClassName.get(IllegalArgumentException.class));
    }

    /** No less than the bytecode that a call takes. */
    private static int bytes(HandlerModel handler) {
        return 16 + 28 * handler.arguments().size();
    }
}
