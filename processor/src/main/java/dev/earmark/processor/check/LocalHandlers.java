// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.earmark.processor.report.Diagnostic;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds handlers in classes declared inside methods. Annotation processing does not show these classes, so this looks
 * at the source, where the compiler lets it.
 */
public final class LocalHandlers extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> IMPORTS = Set.of("dev.earmark.OnEvent", "dev.earmark.*");

    private final Trees trees;

    private LocalHandlers(Trees trees) {
        this.trees = trees;
    }

    public static void report(ProcessingEnvironment environment, Set<? extends Element> roots) {
        try {
            var scanner = new LocalHandlers(Trees.instance(environment));
            scanner.units(roots).forEach(unit -> scanner.scan(new TreePath(unit), null));
        } catch (RuntimeException | LinkageError notJavac) {
            // Another compiler has no such trees, and a build tool may hide them.
        }
    }

    private Set<CompilationUnitTree> units(Set<? extends Element> roots) {
        var units = new LinkedHashSet<CompilationUnitTree>();
        for (var root : roots) {
            var path = trees.getPath(root);
            if (path != null && importsAnnotation(path.getCompilationUnit())) {
                units.add(path.getCompilationUnit());
            }
        }
        return units;
    }

    private static boolean importsAnnotation(CompilationUnitTree unit) {
        return unit.getImports().stream()
                .anyMatch(each -> IMPORTS.contains(each.getQualifiedIdentifier().toString()));
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        for (var annotation : method.getModifiers().getAnnotations()) {
            if (isOnEvent(annotation) && isLocal(getCurrentPath())) {
                trees.printMessage(
                        Diagnostic.LOCAL_LISTENER.kind(),
                        Diagnostic.LOCAL_LISTENER.message(method.getName()),
                        annotation,
                        getCurrentPath().getCompilationUnit());
            }
        }
        return super.visitMethod(method, null);
    }

    private static boolean isOnEvent(AnnotationTree annotation) {
        var name = annotation.getAnnotationType().toString();
        return name.equals("OnEvent") || name.equals("dev.earmark.OnEvent");
    }

    private static boolean isLocal(TreePath method) {
        for (var path = method.getParentPath(); path.getParentPath() != null; path = path.getParentPath()) {
            var around = path.getParentPath().getLeaf();
            if (path.getLeaf() instanceof ClassTree
                    && !(around instanceof ClassTree || around instanceof CompilationUnitTree)) {
                return true;
            }
        }
        return false;
    }
}
