// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import dev.earmark.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * One of Earmark's annotations where it is written; those within a container are marks of their own.
 *
 * @param name the annotation's simple name
 */
public record Mark(Element element, AnnotationMirror mirror, String name) {

    /** A text in an annotation, and where it stands. */
    public record Text(String value, Place place) {}

    public static List<Mark> on(Element element) {
        var marks = new ArrayList<Mark>();
        for (var mirror : element.getAnnotationMirrors()) {
            var type = (TypeElement) mirror.getAnnotationType().asElement();
            var name = type.getQualifiedName().toString();
            if (Names.ANNOTATIONS.contains(name)) {
                marks.add(new Mark(element, mirror, type.getSimpleName().toString()));
            } else if (Names.CONTAINERS.contains(name)) {
                addRepeated(element, mirror, type, marks);
            }
        }
        return marks;
    }

    private static void addRepeated(Element element, AnnotationMirror container, TypeElement type, List<Mark> marks) {
        var name = Lineage.owner(type).getSimpleName().toString();
        for (var value : list(value(container, "value"))) {
            if (value.getValue() instanceof AnnotationMirror repeated) {
                marks.add(new Mark(element, repeated, name));
            }
        }
    }

    public static List<Mark> on(Element element, String name) {
        return on(element).stream().filter(mark -> mark.name().equals(name)).toList();
    }

    public static boolean isHandler(Element method) {
        return !on(method, Names.ON_EVENT).isEmpty();
    }

    /** Whether a class itself declares handlers. */
    public static boolean hasHandler(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(Mark::isHandler);
    }

    /** Whether a class carries any of the annotations, itself or on its members. */
    public static boolean isIn(TypeElement type) {
        return !on(type).isEmpty()
                || type.getEnclosedElements().stream()
                        .filter(ExecutableElement.class::isInstance)
                        .map(ExecutableElement.class::cast)
                        .anyMatch(method -> !on(method).isEmpty()
                                || method.getParameters().stream()
                                        .anyMatch(parameter -> !on(parameter).isEmpty()));
    }

    public Place place() {
        return new Place(element, mirror, null);
    }

    /** The texts of an array member; none when it is left out. */
    public List<Text> texts(String member) {
        return list(value(mirror, member)).stream().map(this::text).toList();
    }

    /** The text of a member; empty when it is left out. */
    public Text text(String member) {
        return value(mirror, member).map(this::text).orElseGet(() -> new Text("", place()));
    }

    public boolean isTrue(String member) {
        return value(mirror, member)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    private Text text(AnnotationValue value) {
        return new Text(String.valueOf(value.getValue()), new Place(element, mirror, value));
    }

    private static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    private static List<AnnotationValue> list(Optional<AnnotationValue> value) {
        var values = new ArrayList<AnnotationValue>();
        if (value.isPresent() && value.get().getValue() instanceof List<?> list) {
            for (var item : list) {
                values.add((AnnotationValue) item);
            }
        }
        return values;
    }
}
