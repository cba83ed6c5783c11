// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * One of Earmark's annotations where it is written. Those within a container are marks of their own, and those on an
 * annotation of the user's are marks of what that annotates.
 *
 * @param element what it is written on: the element that is marked, or the user's annotation
 * @param name the annotation's simple name
 * @param index its number among annotations of its kind; negative if it is the only one
 * @param use where the user's annotation that carries it is written; null for one that marks its element directly
 */
public record Mark(
        Element element,
        AnnotationMirror mirror,
        String name,
        int index,
        @Nullable Place use) {

    /** The marks of an element, in source order. */
    public static List<Mark> on(Element element) {
        if (element.getAnnotationMirrors().isEmpty()) {
            return List.of();
        }
        var marks = new ArrayList<Mark>();
        add(element, null, Set.of(), marks);
        return marks;
    }

    private static void add(Element element, @Nullable Place use, Set<Element> seen, List<Mark> marks) {
        for (var mirror : element.getAnnotationMirrors()) {
            var type = (TypeElement) mirror.getAnnotationType().asElement();
            var name = type.getQualifiedName().toString();
            if (Names.ANNOTATIONS.contains(name)) {
                marks.add(new Mark(element, mirror, type.getSimpleName().toString(), -1, use));
            } else if (Names.CONTAINERS.contains(name)) {
                addRepeated(element, mirror, type, use, marks);
            } else if (mayCarryMarks(element, name) && !seen.contains(type)) {
                var place = use == null ? new Place(element, mirror, null, null, null) : use;
                var more = new HashSet<>(seen);
                more.add(type);
                add(type, place, more, marks);
            }
        }
    }

    private static boolean mayCarryMarks(Element element, String annotation) {
        return element.getKind() != ElementKind.PARAMETER && !annotation.startsWith("java.");
    }

    private static void addRepeated(
            Element element, AnnotationMirror container, TypeElement type, @Nullable Place use, List<Mark> marks) {
        var name = Lineage.owner(type).getSimpleName().toString();
        var index = 0;
        for (var value : list(value(container, "value"))) {
            if (value.getValue() instanceof AnnotationMirror repeated) {
                marks.add(new Mark(element, repeated, name, index++, use));
            }
        }
    }

    public static List<Mark> on(Element element, String name) {
        return on(element).stream().filter(mark -> mark.name().equals(name)).toList();
    }

    public static boolean isHandler(Element method) {
        for (var mark : on(method)) {
            if (mark.name().equals(Names.ON_EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class itself declares handlers. */
    public static boolean hasHandler(TypeElement type) {
        return type.getEnclosedElements().stream().anyMatch(Mark::isHandler);
    }

    /** Whether a class declares or inherits handlers or carries an annotation, or one nested in it does. */
    public static boolean concernsListener(Element element) {
        return element instanceof TypeElement type
                && (isIn(type)
                        || Lineage.of(type).stream().anyMatch(Mark::hasHandler)
                        || type.getEnclosedElements().stream().anyMatch(Mark::concernsListener));
    }

    /** Whether a class carries any of the annotations, itself or on its members, and not only on one of the user's. */
    public static boolean isIn(TypeElement type) {
        if (isDirectlyOn(type)) {
            return true;
        }
        for (var member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && (isDirectlyOn(method) || method.getParameters().stream().anyMatch(Mark::isDirectlyOn))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDirectlyOn(Element element) {
        for (var mark : on(element)) {
            if (mark.use() == null) {
                return true;
            }
        }
        return false;
    }

    public Place place() {
        return place(null, "", 0);
    }

    private Place place(@Nullable AnnotationValue value, String member, int item) {
        return new Place(element, mirror, value, index < 0 ? null : new Place.Repetition(index, member, item), use);
    }

    /** The texts of an array member; none when it is left out. */
    public List<Text> texts(String member) {
        var texts = new ArrayList<Text>();
        for (var value : list(value(member))) {
            texts.add(new Text(String.valueOf(value.getValue()), place(value, member, texts.size())));
        }
        return texts;
    }

    /** The text of a member, or the text that it has by default, at the annotation itself. */
    public Text text(String member) {
        return value(member)
                .map(value -> new Text(String.valueOf(value.getValue()), place(value, member, 0)))
                .orElseGet(() -> new Text(
                        byDefault(member)
                                .map(value -> String.valueOf(value.getValue()))
                                .orElse(""),
                        place()));
    }

    /** The number that a member has, or has by default. */
    public Number number(String member) {
        return (Number) value(member)
                .or(() -> byDefault(member))
                .map(AnnotationValue::getValue)
                .filter(Number.class::isInstance)
                .orElse(0);
    }

    private Optional<AnnotationValue> byDefault(String member) {
        for (var method :
                ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())) {
            if (method.getSimpleName().contentEquals(member)) {
                return Optional.ofNullable(method.getDefaultValue());
            }
        }
        return Optional.empty();
    }

    /** The values of an array member; none when it is left out. */
    public List<AnnotationValue> values(String member) {
        return list(value(member));
    }

    public boolean isTrue(String member) {
        return value(member)
                .map(AnnotationValue::getValue)
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }

    /** The value of a member; empty when it is left out. */
    public Optional<AnnotationValue> value(String member) {
        return value(mirror, member);
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
