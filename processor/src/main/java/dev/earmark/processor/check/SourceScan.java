// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import dev.earmark.processor.element.Mark;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Messages;
import dev.earmark.rule.CredentialRules;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the source of files with listeners, where the compiler lets it, for what its model does not show: handlers in
 * classes declared inside methods, and credentials in any text.
 */
final class SourceScan extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final String PACKAGE = "dev.earmark.";

    private final Trees trees;
    private final Messages messages;
    private Texts texts = Texts.none();

    private SourceScan(Trees trees, Messages messages) {
        this.trees = trees;
        this.messages = messages;
    }

    static void report(ProcessingEnvironment environment, Messages messages, Set<? extends Element> roots) {
        var scan = new SourceScan(Trees.instance(environment), messages);
        for (var unit : scan.units(roots)) {
            scan.texts = Texts.in(unit);
            scan.scan(new TreePath(unit), null);
        }
    }

    private Set<CompilationUnitTree> units(Set<? extends Element> roots) {
        var units = new LinkedHashSet<CompilationUnitTree>();
        for (var root : roots) {
            var path = trees.getPath(root);
            if (path != null && (importsEarmark(path.getCompilationUnit()) || Mark.concernsListener(root))) {
                units.add(path.getCompilationUnit());
            }
        }
        return units;
    }

    private static boolean importsEarmark(CompilationUnitTree unit) {
        return unit.getImports().stream()
                .anyMatch(each -> each.getQualifiedIdentifier().toString().startsWith(PACKAGE));
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        for (var annotation : method.getModifiers().getAnnotations()) {
            if (isOnEvent(annotation) && isLocal(getCurrentPath())) {
                report(Diagnostic.LOCAL_LISTENER, annotation, method.getName());
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

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
        if (literal.getValue() instanceof String text) {
            reportCredential(literal, text);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBinary(BinaryTree binary, @Nullable Void unused) {
        return binary.getKind() == Tree.Kind.PLUS && reportCredential(binary, texts.of(binary))
                ? null
                : super.visitBinary(binary, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
        return reportCredential(call, texts.of(call)) ? null : super.visitMethodInvocation(call, null);
    }

    private boolean reportCredential(Tree tree, String text) {
        var kind = CredentialRules.kindOf(text);
        kind.ifPresent(known -> report(Diagnostic.CREDENTIAL_IN_SOURCE, tree, known));
        return kind.isPresent();
    }

    private void report(Diagnostic diagnostic, Tree tree, Object argument) {
        for (var path = getCurrentPath(); path != null; path = path.getParentPath()) {
            var element = trees.getElement(path);
            if (element != null && isMember(element)) {
                messages.kind(diagnostic, element)
                        .ifPresent(kind -> trees.printMessage(
                                kind,
                                diagnostic.message(argument),
                                tree,
                                getCurrentPath().getCompilationUnit()));
                return;
            }
        }
    }

    private static boolean isMember(Element element) {
        return switch (element.getKind()) {
            case FIELD, ENUM_CONSTANT, METHOD, CONSTRUCTOR -> true;
            default -> element.getKind().isClass() || element.getKind().isInterface();
        };
    }
}
