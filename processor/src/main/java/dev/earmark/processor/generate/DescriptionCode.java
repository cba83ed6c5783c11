// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.model.PolicyModel;
import java.util.List;

/** Writes {@code handlers()}. */
final class DescriptionCode {

    private static final TypeName HANDLERS =
            ParameterizedTypeName.get(ClassName.get(List.class), Names.HANDLER_DESCRIPTION);

    private DescriptionCode() {}

    static List<MethodSpec> methods(ListenerModel listener) {
        var descriptions =
                listener.handlers().stream().map(DescriptionCode::description).toList();
        var largest = listener.handlers().stream()
                .mapToInt(DescriptionCode::bytes)
                .max()
                .orElse(0);
        return ListCode.methods("handlers", HANDLERS, descriptions, GeneratedClass.piecesPerMethod(largest));
    }

    private static CodeBlock description(HandlerModel handler) {
        var code = CodeBlock.builder()
                .add("$T.of($L)$>$>", Names.HANDLER_DESCRIPTION, Literals.of(handler.signature()))
                .add("\n.on($L)", Literals.of(handler.patterns()));
        for (var filter : handler.filters()) {
            code.add("\n").add(filter(filter));
        }
        handler.secrets().forEach(secret -> code.add("\n").add(secret(secret)));
        addPolicy(handler.policy(), code);
        return code.add("\n.build()$<$<").build();
    }

    private static void addPolicy(PolicyModel policy, CodeBlock.Builder code) {
        var retry = policy.retry();
        if (retry != null) {
            code.add(
                    "\n.retry($L, $L, $L, $L, $L)",
                    retry.maxRetries(),
                    Literals.of(retry.delay()),
                    Literals.of(retry.maxDelay()),
                    retry.jitter(),
                    Literals.of(retry.maxDuration()));
            retry.retryOn().forEach(failure -> code.add("\n.retryOn($T.class)", failure));
            retry.abortOn().forEach(failure -> code.add("\n.abortOn($T.class)", failure));
        }
        if (policy.timeout() != null) {
            code.add("\n.timeout($L)", Literals.of(policy.timeout()));
        }
        if (policy.order() != null) {
            code.add("\n.ordered($T.$L)", Names.ORDER_KEY, policy.order());
        }
    }

    private static CodeBlock filter(FilterModel filter) {
        return filter.isNull()
                ? CodeBlock.of(".filterNull($L)", Literals.of(filter.key().value()))
                : CodeBlock.of(".filter($L, $L)", Literals.of(filter.key().value()), Literals.of(filter.patterns()));
    }

    private static CodeBlock secret(Argument.OfSecret argument) {
        var secret = argument.secret();
        var optional = argument.presence() != Argument.Presence.REQUIRED;
        if (secret.hasScope()) {
            return CodeBlock.of(
                    ".secret(new $T($L, $L, $L, $L, $L))",
                    Names.DECLARED_SECRET,
                    Literals.of(secret.name().value()),
                    orNull(secret.environmentId()),
                    orNull(secret.spaceId().value()),
                    orNull(secret.actorId()),
                    optional);
        }
        return CodeBlock.of(
                ".$L($L)",
                optional ? "optionalSecret" : "secret",
                Literals.of(secret.name().value()));
    }

    private static CodeBlock orNull(String id) {
        return id.isEmpty() ? CodeBlock.of("null") : Literals.of(id);
    }

    /** No less than the bytecode that a description takes: a text in an array takes up to 8 bytes. */
    private static int bytes(HandlerModel handler) {
        var texts = handler.topics().size()
                + handler.filters().stream()
                        .mapToInt(filter -> 3 + filter.values().size())
                        .sum();
        var retry = handler.policy().retry();
        var failures =
                retry == null ? 0 : retry.retryOn().size() + retry.abortOn().size();
        return 64 + 8 * failures + 8 * texts + 24 * handler.secrets().size();
    }
}
