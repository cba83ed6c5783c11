// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.CredentialRules;
import dev.earmark.rule.SecretRules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** Finds secrets of a class that are most likely not meant as they are declared. */
final class SecretCheck {

    private final TypeElement type;
    private final Reporter reporter;
    private final Map<List<String>, Use> uses = new HashMap<>();

    /** How a handler takes a secret. */
    private record Use(Argument.OfSecret argument, HandlerModel handler) {}

    SecretCheck(TypeElement type, Reporter reporter) {
        this.type = type;
        this.reporter = reporter;
    }

    void check(HandlerModel handler, Coverage coverage) {
        for (var argument : handler.secrets()) {
            var secret = argument.secret();
            var earlier = uses.putIfAbsent(
                    List.of(
                            secret.name().value(),
                            secret.environmentId(),
                            secret.spaceId().value(),
                            secret.actorId()),
                    new Use(argument, handler));
            if (!secret.name().place().isIn(type)) {
                continue;
            }
            checkName(secret.name());
            checkSpace(argument, handler, coverage);
            if (earlier != null && earlier.argument().form() != argument.form()) {
                reporter.report(
                        Diagnostic.SECRET_FORMS,
                        secret.name().place(),
                        secret.name().value(),
                        nameOf(argument.form()),
                        nameOf(earlier.argument().form()),
                        earlier.argument().secret().name().place().element().getSimpleName(),
                        earlier.handler().name());
            }
        }
    }

    private void checkName(Text name) {
        if (CredentialRules.kindOf(name.value()).isEmpty()) {
            SecretRules.looksLikeValue(name.value())
                    .ifPresent(sentence -> reporter.report(Diagnostic.SECRET_VALUE, name.place(), sentence));
        }
    }

    private void checkSpace(Argument.OfSecret argument, HandlerModel handler, Coverage coverage) {
        var space = argument.secret().spaceId();
        if (!space.value().isEmpty() && ArgumentCheck.isOutsideSpaces(coverage)) {
            reporter.report(
                    Diagnostic.SECRET_SPACE,
                    space.place(),
                    argument.secret().name().value(),
                    space.value(),
                    handler.topics().get(0).value());
        }
    }

    private static String nameOf(Argument.Form form) {
        return switch (form) {
            case TEXT -> "String";
            case CHARS -> "char[]";
            case URI -> "URI";
            case VALUE -> "SecretValue";
        };
    }
}
