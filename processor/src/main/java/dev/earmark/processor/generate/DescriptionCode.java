// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.FilterModel;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.model.PolicyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes {@code handlers()}. */
final class DescriptionCode {

    private static final TypeName HANDLERS =
            ParameterizedTypeName.get(ClassName.get(List.class), Names.HANDLER_DESCRIPTION);

    private DescriptionCode() {}

    static List<MethodSpec> methods(ListenerModel listener) {
        var descriptions = new ArrayList<Code>();
        var largest = 0;
        for (var handler : listener.handlers()) {
            descriptions.add(description(handler));
            largest = Math.max(largest, bytes(handler));
        }
        return ListCode.methods("handlers", HANDLERS, descriptions, GeneratedClass.piecesPerMethod(largest));
    }

    private static Code description(HandlerModel handler) {
        var calls = new ArrayList<Code>();
        calls.add(Code.of("$T.of(" + Literals.of(handler.signature()) + ")", Names.HANDLER_DESCRIPTION));
        calls.add(Code.of(".on(" + Literals.of(handler.patterns()) + ")"));
        for (var filter : handler.filters()) {
            calls.add(filter(filter));
        }
        for (var secret : handler.secrets()) {
            calls.add(secret(secret));
        }
        addPolicy(handler.policy(), calls);
        calls.add(Code.of(".build()"));
        return Code.join(calls, "\n" + GeneratedClass.INDENT.repeat(2));
    }

    private static void addPolicy(PolicyModel policy, List<Code> calls) {
        var retry = policy.retry();
        if (retry != null) {
            calls.add(Code.of(".retry(%s, %s, %s, %s, %s)"
                    .formatted(
                            retry.maxRetries(),
                            Literals.of(retry.delay()),
                            Literals.of(retry.maxDelay()),
                            retry.jitter(),
                            Literals.of(retry.maxDuration()))));
            retry.retryOn().forEach(failure -> calls.add(Code.of(".retryOn($T.class)", failure)));
            retry.abortOn().forEach(failure -> calls.add(Code.of(".abortOn($T.class)", failure)));
        }
        if (policy.timeout() != null) {
            calls.add(Code.of(".timeout(" + Literals.of(policy.timeout()) + ")"));
        }
        if (policy.order() != null) {
            calls.add(Code.of(".ordered($T." + Code.plain(policy.order()) + ")", Names.ORDER_KEY));
        }
    }

    private static Code filter(FilterModel filter) {
        var key = Literals.of(filter.key().value());
        return Code.of(
                filter.isNull()
                        ? ".filterNull(" + key + ")"
                        : ".filter(" + key + ", " + Literals.of(filter.patterns()) + ")");
    }

    private static Code secret(Argument.OfSecret argument) {
        var secret = argument.secret();
        var name = Literals.of(secret.name().value());
        var optional = argument.presence() != Argument.Presence.REQUIRED;
        if (!secret.hasScope()) {
            return Code.of((optional ? ".optionalSecret(" : ".secret(") + name + ")");
        }
        var scope = Stream.of(secret.environmentId(), secret.spaceId().value(), secret.actorId())
                .map(id -> id.isEmpty() ? "null" : Literals.of(id))
                .collect(Collectors.joining(", "));
        return Code.of(".secret(new $T(" + name + ", " + scope + ", " + optional + "))", Names.DECLARED_SECRET);
    }

    /** No less than the bytecode that a description takes: a text in an array takes up to 8 bytes. */
    private static int bytes(HandlerModel handler) {
        var texts = handler.topics().size();
        for (var filter : handler.filters()) {
            texts += 3 + filter.values().size();
        }
        var retry = handler.policy().retry();
        var failures =
                retry == null ? 0 : retry.retryOn().size() + retry.abortOn().size();
        return 64 + 8 * failures + 8 * texts + 24 * handler.secrets().size();
    }
}
