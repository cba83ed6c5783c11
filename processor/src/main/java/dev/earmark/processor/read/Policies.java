// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import com.palantir.javapoet.TypeName;
import dev.earmark.processor.element.Mark;
import dev.earmark.processor.element.Marks;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.PolicyModel;
import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.DurationRules;
import dev.earmark.rule.RetryRules;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Retry}, {@code @Timeout} and {@code @Ordered}. */
record Policies(Visibility visibility, Marks marks) {

    /** What all handlers of a class have in common, given the classes around it, the nearest last. */
    PolicyModel around(Collection<TypeElement> classes) {
        var policy = PolicyModel.DEFAULT;
        for (var each : classes) {
            policy = of(each, policy);
        }
        return policy;
    }

    /** The policy of an element: what stands on it, and what holds around it for the rest. */
    PolicyModel of(Element element, PolicyModel around) {
        var policy = around;
        // An annotation of the user's that carries one is farther away than one that stands on the element itself.
        for (var direct : new boolean[] {false, true}) {
            for (var mark : marks.on(element)) {
                if (direct == (mark.use() == null)) {
                    policy = with(mark, policy);
                }
            }
        }
        return policy;
    }

    private static PolicyModel with(Mark mark, PolicyModel around) {
        return switch (mark.name()) {
            case Names.RETRY -> new PolicyModel(retry(mark), around.timeout(), around.order());
            case Names.TIMEOUT ->
                new PolicyModel(around.retry(), mark.text("value").value(), around.order());
            case Names.ORDERED -> new PolicyModel(around.retry(), around.timeout(), constant(mark));
            default -> around;
        };
    }

    private static PolicyModel.Retry retry(Mark mark) {
        return new PolicyModel.Retry(
                mark.number("maxRetries").intValue(),
                mark.text("delay").value(),
                mark.text("maxDelay").value(),
                mark.number("jitter").doubleValue(),
                mark.text("maxDuration").value(),
                types(mark, "retryOn").stream().map(TypeName::get).toList(),
                types(mark, "abortOn").stream().map(TypeName::get).toList());
    }

    private static List<TypeMirror> types(Mark mark, String member) {
        return mark.values(member).stream()
                .map(AnnotationValue::getValue)
                .filter(TypeMirror.class::isInstance)
                .map(TypeMirror.class::cast)
                .toList();
    }

    private static @Nullable String constant(Mark mark) {
        return mark.value("value")
                .map(AnnotationValue::getValue)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse(null);
    }

    /** Reports what is wrong with the annotations on an element; false if something is. */
    boolean check(Element element, String packageName, Reporter reporter) {
        var good = true;
        for (var mark : marks.on(element)) {
            if (mark.name().equals(Names.RETRY)) {
                good &= checkRetry(mark, packageName, reporter);
            } else if (mark.name().equals(Names.TIMEOUT)) {
                var timeout = mark.text("value");
                good &= report(
                        Diagnostic.TIMEOUT, DurationRules.unusableTimeout(timeout.value()), timeout.place(), reporter);
            }
        }
        return good;
    }

    private boolean checkRetry(Mark mark, String packageName, Reporter reporter) {
        var good = report(
                Diagnostic.RETRY,
                RetryRules.unusableRetries(mark.number("maxRetries").intValue()),
                mark.text("maxRetries").place(),
                reporter);
        good &= report(
                Diagnostic.RETRY,
                RetryRules.unusableJitter(mark.number("jitter").doubleValue()),
                mark.text("jitter").place(),
                reporter);
        good &= checkDurations(mark, reporter);
        good &= checkTypes(mark, packageName, reporter);
        return good;
    }

    private static boolean checkDurations(Mark mark, Reporter reporter) {
        var good = true;
        for (var member : List.of("delay", "maxDelay", "maxDuration")) {
            var text = mark.text(member);
            good &= report(Diagnostic.RETRY, DurationRules.unusable(member, text.value()), text.place(), reporter);
        }
        if (!good) {
            return false;
        }
        var delay = mark.text("delay");
        var maxDelay = mark.text("maxDelay");
        var maxDuration = mark.text("maxDuration");
        good = report(
                Diagnostic.RETRY,
                RetryRules.unusableMaxDelay(delay.value(), maxDelay.value()),
                later(delay, maxDelay),
                reporter);
        good &= report(
                Diagnostic.RETRY,
                RetryRules.unusableMaxDuration(delay.value(), maxDuration.value()),
                later(delay, maxDuration),
                reporter);
        return good;
    }

    /** The limit, or the delay where the limit is the default. */
    private static Place later(Text delay, Text limit) {
        return limit.place().value() == null ? delay.place() : limit.place();
    }

    private boolean checkTypes(Mark mark, String packageName, Reporter reporter) {
        var good = true;
        for (var member : List.of("retryOn", "abortOn")) {
            for (var type : types(mark, member)) {
                var hidden = visibility.hidden(type, packageName);
                if (hidden.isPresent()) {
                    reporter.report(
                            Diagnostic.HIDDEN_FAILURE,
                            mark.text(member).place(),
                            hidden.get().getSimpleName(),
                            member,
                            packageName);
                    good = false;
                }
            }
        }
        return good;
    }

    private static boolean report(Diagnostic diagnostic, Optional<String> mistake, Place place, Reporter reporter) {
        mistake.ifPresent(sentence -> reporter.report(diagnostic, place, sentence));
        return mistake.isEmpty();
    }
}
