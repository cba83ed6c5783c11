// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import dev.earmark.processor.model.Text;
import dev.earmark.processor.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
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
        var value = value(member);
        return value.isPresent()
                ? new Text(String.valueOf(value.get().getValue()), place(value.get(), member, 0))
                : new Text(String.valueOf(byDefault(member, "")), place());
    }

    /** The text of a member, or an empty one at the annotation itself. */
    public Text textOrEmpty(String member) {
        var value = value(member);
        return value.isPresent()
                ? new Text(String.valueOf(value.get().getValue()), place(value.get(), member, 0))
                : new Text("", place());
    }

    /** The number that a member has, or has by default. */
    public Number number(String member) {
        var value = value(member);
        var number = value.isPresent() ? value.get().getValue() : byDefault(member, 0);
        return number instanceof Number known ? known : 0;
    }

    private Object byDefault(String member, Object otherwise) {
        for (var method : mirror.getAnnotationType().asElement().getEnclosedElements()) {
            if (method.getSimpleName().contentEquals(member)
                    && ((ExecutableElement) method).getDefaultValue() != null) {
                return ((ExecutableElement) method).getDefaultValue().getValue();
            }
        }
        return otherwise;
    }

    /** The values of an array member; none when it is left out. */
    public List<AnnotationValue> values(String member) {
        return list(value(member));
    }

    public boolean isTrue(String member) {
        var value = value(member);
        return value.isPresent() && Boolean.TRUE.equals(value.get().getValue());
    }

    /** The value of a member; empty when it is left out. */
    public Optional<AnnotationValue> value(String member) {
        return value(mirror, member);
    }

    static Optional<AnnotationValue> value(AnnotationMirror mirror, String member) {
        for (var entry : mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    static List<AnnotationValue> list(Optional<AnnotationValue> value) {
        var values = new ArrayList<AnnotationValue>();
        if (value.isPresent() && value.get().getValue() instanceof List<?> list) {
            for (var item : list) {
                values.add((AnnotationValue) item);
            }
        }
        return values;
    }
}
