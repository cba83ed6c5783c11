// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import dev.earmark.processor.element.Marks;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Messages;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import dev.earmark.rule.CredentialRules;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Looks for credentials where every compiler shows them: in constants and in annotations of listener classes. */
public final class Constants {

    private Constants() {}

    /** Looks at all of the source if the compiler shows it, else at constants and annotations. */
    public static void reportOrScan(
            ProcessingEnvironment environment, Marks marks, Messages messages, Collection<? extends Element> roots) {
        try {
            SourceScan.report(environment, marks, messages, roots);
        } catch (RuntimeException | LinkageError notJavac) {
            // Another compiler has no such trees, and a build tool may hide them.
            report(marks, messages, roots);
        }
    }

    /** Reports credentials in the constants and annotations of listener classes. */
    static void report(Marks marks, Reporter reporter, Collection<? extends Element> elements) {
        for (var element : elements) {
            if (element instanceof TypeElement type) {
                if (marks.concernsListener(type)) {
                    reportAnnotations(reporter, type);
                    type.getEnclosedElements().forEach(member -> reportMember(reporter, member));
                }
                report(marks, reporter, type.getEnclosedElements());
            }
        }
    }

    private static void reportMember(Reporter reporter, Element member) {
        reportAnnotations(reporter, member);
        if (member instanceof VariableElement field && field.getConstantValue() instanceof String text) {
            report(reporter, text, Place.of(field));
        } else if (member instanceof ExecutableElement method) {
            method.getParameters().forEach(parameter -> reportAnnotations(reporter, parameter));
        }
    }

    private static void reportAnnotations(Reporter reporter, Element element) {
        for (var mirror : element.getAnnotationMirrors()) {
            mirror.getElementValues().values().forEach(value -> report(reporter, element, mirror, value));
        }
    }

    private static void report(Reporter reporter, Element element, AnnotationMirror mirror, AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            items.forEach(item -> report(reporter, element, mirror, (AnnotationValue) item));
        } else if (value.getValue() instanceof String text) {
            report(reporter, text, new Place(element, mirror, value, null, null));
        }
    }

    private static void report(Reporter reporter, String text, Place place) {
        CredentialRules.kindOf(text).ifPresent(kind -> reporter.report(Diagnostic.CREDENTIAL_IN_SOURCE, place, kind));
    }
}
