// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Hands mistakes to the compiler, each once, as severe as the user wants them. */
public final class Messages implements Reporter {

    private static final String PREFIX = "earmark.";

    private final ProcessingEnvironment environment;
    private final Severities severities;
    private final Set<List<Object>> reported = new HashSet<>();

    public Messages(ProcessingEnvironment environment) {
        this.environment = environment;
        this.severities = Severities.of(environment.getOptions());
    }

    /** Reports what is wrong with the options. */
    public void reportOptions() {
        severities.mistakes().forEach(mistake -> reportOption(Severities.OPTION, mistake));
        Options.mistakes(environment.getOptions())
                .forEach(mistake -> reportOption(mistake.getKey(), mistake.getValue()));
    }

    private void reportOption(String option, String mistake) {
        environment.getMessager().printMessage(Diagnostic.OPTION.kind(), Diagnostic.OPTION.message(option, mistake));
    }

    @Override
    public void report(Diagnostic diagnostic, Place place, Object... arguments) {
        var message = diagnostic.message(arguments);
        kind(diagnostic, place.element())
                .filter(kind -> reported.add(List.of(place, message)))
                .ifPresent(kind -> print(kind, message, place));
    }

    /** How severe a diagnostic is at an element; empty if the user does not want it there. */
    public Optional<Kind> kind(Diagnostic diagnostic, Element element) {
        return severities.kind(diagnostic).filter(kind -> !isSuppressed(diagnostic, element));
    }

    private void print(Kind kind, String message, Place place) {
        if (place.repetition() == null || !TreePlaces.report(environment, kind, message, place)) {
            environment.getMessager().printMessage(kind, message, place.element(), place.annotation(), place.value());
        }
    }

    private static boolean isSuppressed(Diagnostic diagnostic, Element element) {
        if (!diagnostic.isAdjustable()) {
            return false;
        }
        for (@Nullable Element each = element; each != null; each = each.getEnclosingElement()) {
            for (var mirror : each.getAnnotationMirrors()) {
                if (suppresses(mirror, diagnostic)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean suppresses(AnnotationMirror mirror, Diagnostic diagnostic) {
        if (!mirror.getAnnotationType().toString().equals("java.lang.SuppressWarnings")) {
            return false;
        }
        return mirror.getElementValues().values().stream()
                .filter(value -> value.getValue() instanceof List<?>)
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(value -> String.valueOf(((AnnotationValue) value).getValue()))
                .anyMatch(text -> names(text, diagnostic));
    }

    /** The id, and behind a colon the reason, which some diagnostics insist on. */
    private static boolean names(String text, Diagnostic diagnostic) {
        var id = PREFIX + diagnostic.id();
        return (text.equals(id) && !diagnostic.needsReason())
                || (text.startsWith(id + ":")
                        && !text.substring(id.length() + 1).isBlank());
    }

    /** The name of a method with its class, for a message about two. */
    public static String nameOf(ExecutableElement method) {
        return Optional.ofNullable(method.getEnclosingElement())
                .map(owner -> owner.getSimpleName() + "." + method.getSimpleName())
                .orElse(method.getSimpleName().toString());
    }
}
