// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import dev.earmark.processor.report.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Earmark's annotations on the elements of one round. Several readers ask for those of the same element, and the compiler
 * is slow to tell.
 */
public final class Marks {

    private final Map<Element, List<Mark>> known = new HashMap<>();

    /** The marks of an element, in source order. */
    public List<Mark> on(Element element) {
        var marks = known.get(element);
        if (marks == null) {
            marks = read(element);
            known.put(element, marks);
        }
        return marks;
    }

    private static List<Mark> read(Element element) {
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
        for (var value : Mark.list(Mark.value(container, "value"))) {
            if (value.getValue() instanceof AnnotationMirror repeated) {
                marks.add(new Mark(element, repeated, name, index++, use));
            }
        }
    }

    public boolean isHandler(Element method) {
        for (var mark : on(method)) {
            if (mark.name().equals(Names.ON_EVENT)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class itself declares handlers. */
    public boolean hasHandler(TypeElement type) {
        for (var member : type.getEnclosedElements()) {
            if (isHandler(member)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class declares or inherits handlers or carries an annotation, or one nested in it does. */
    public boolean concernsListener(TypeElement type) {
        if (isIn(type)) {
            return true;
        }
        for (var each : Lineage.of(type)) {
            if (hasHandler(each)) {
                return true;
            }
        }
        for (var member : type.getEnclosedElements()) {
            if (member instanceof TypeElement nested && concernsListener(nested)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a class carries any of the annotations, itself or on its members, and not only on one of the user's. */
    public boolean isIn(TypeElement type) {
        if (isDirectlyOn(type)) {
            return true;
        }
        for (var member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method && isIn(method)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(ExecutableElement method) {
        if (isDirectlyOn(method)) {
            return true;
        }
        for (var parameter : method.getParameters()) {
            if (isDirectlyOn(parameter)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDirectlyOn(Element element) {
        for (var mark : on(element)) {
            if (mark.use() == null) {
                return true;
            }
        }
        return false;
    }
}
