// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds a repeated annotation in the source, where the compiler lets us look at it. The compiler's model has it in a
 * container that stands nowhere.
 */
final class TreePlaces {

    private TreePlaces() {}

    /** Reports at the right one of several annotations; false if that cannot be done. */
    static boolean report(ProcessingEnvironment environment, Kind kind, String message, Place place) {
        try {
            var trees = Trees.instance(environment);
            var path = trees.getPath(place.element());
            var annotation = path == null ? null : annotation(path.getLeaf(), place);
            if (annotation == null) {
                return false;
            }
            trees.printMessage(kind, message, value(annotation, place), path.getCompilationUnit());
            return true;
        } catch (RuntimeException | LinkageError notJavac) {
            return false;
        }
    }

    private static @Nullable AnnotationTree annotation(Tree declaration, Place place) {
        var mirror = place.annotation();
        var repetition = place.repetition();
        if (mirror == null || repetition == null) {
            return null;
        }
        var name = mirror.getAnnotationType().asElement().getSimpleName().toString();
        var index = 0;
        for (var annotation : modifiers(declaration).getAnnotations()) {
            var written = annotation.getAnnotationType().toString();
            if ((written.equals(name) || written.endsWith("." + name)) && index++ == repetition.index()) {
                return annotation;
            }
        }
        return null;
    }

    private static ModifiersTree modifiers(Tree declaration) {
        if (declaration instanceof MethodTree method) {
            return method.getModifiers();
        }
        return declaration instanceof ClassTree type
                ? type.getModifiers()
                : ((VariableTree) declaration).getModifiers();
    }

    private static Tree value(AnnotationTree annotation, Place place) {
        var repetition = place.repetition();
        if (repetition == null || place.value() == null) {
            return annotation;
        }
        for (var argument : annotation.getArguments()) {
            var assigned = argument instanceof AssignmentTree assignment
                            && assignment.getVariable().toString().equals(repetition.member())
                    ? assignment.getExpression()
                    : null;
            if (assigned != null) {
                return assigned instanceof NewArrayTree array ? item(array, repetition) : assigned;
            }
        }
        return annotation;
    }

    private static Tree item(NewArrayTree array, Place.Repetition repetition) {
        var items = array.getInitializers();
        return items.isEmpty() ? array : items.get(Math.min(repetition.item(), items.size() - 1));
    }
}
