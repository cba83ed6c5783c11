// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import dev.earmark.processor.element.Marks;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Messages;
import dev.earmark.rule.CredentialRules;
import java.util.Collection;
import java.util.LinkedHashSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the source of files with listeners, where the compiler lets it, for what its model does not show: handlers in
 * classes declared inside methods, and credentials in any text.
 */
final class SourceScan extends TreeScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Messages messages;
    private final CompilationUnitTree unit;
    private final Texts texts;

    /** Whether this is inside a method or an initializer, where a class is a local one. */
    private boolean inCode;

    private SourceScan(Trees trees, Messages messages, CompilationUnitTree unit) {
        this.trees = trees;
        this.messages = messages;
        this.unit = unit;
        this.texts = new Texts(unit);
    }

    static void report(
            ProcessingEnvironment environment, Marks marks, Messages messages, Collection<? extends Element> roots) {
        var trees = Trees.instance(environment);
        var units = new LinkedHashSet<CompilationUnitTree>();
        for (var root : roots) {
            var path = trees.getPath(root);
            if (path != null && concernsListener(root, path.getCompilationUnit(), marks)) {
                units.add(path.getCompilationUnit());
            }
        }
        for (var unit : units) {
            new SourceScan(trees, messages, unit).scan(unit, null);
        }
        Constants.report(marks, new CarriedCredentials(trees, units, messages), roots);
    }

    private static boolean concernsListener(Element root, CompilationUnitTree unit, Marks marks) {
        for (var each : unit.getImports()) {
            if (isOfEarmark(each.getQualifiedIdentifier())) {
                return true;
            }
        }
        return root instanceof TypeElement type && marks.concernsListener(type);
    }

    private static boolean isOfEarmark(Tree name) {
        var second = "";
        var first = name;
        while (first instanceof MemberSelectTree select) {
            second = select.getIdentifier().toString();
            first = select.getExpression();
        }
        return first instanceof IdentifierTree start
                && start.getName().contentEquals("dev")
                && second.equals("earmark");
    }

    @Override
    public @Nullable Void visitImport(ImportTree imported, @Nullable Void unused) {
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
        if (inCode) {
            for (var annotation : method.getModifiers().getAnnotations()) {
                if (isOnEvent(annotation)) {
                    report(Diagnostic.LOCAL_LISTENER, annotation, method.getName());
                }
            }
        }
        var outside = inCode;
        inCode = true;
        super.visitMethod(method, null);
        inCode = outside;
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
        var outside = inCode;
        inCode = true;
        super.visitVariable(variable, null);
        inCode = outside;
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree block, @Nullable Void unused) {
        var outside = inCode;
        inCode = true;
        super.visitBlock(block, null);
        inCode = outside;
        return null;
    }

    private static boolean isOnEvent(AnnotationTree annotation) {
        var name = annotation.getAnnotationType().toString();
        return name.equals("OnEvent") || name.equals("dev.earmark.OnEvent");
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

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree assignment, @Nullable Void unused) {
        return reportCredential(assignment, texts.of(assignment))
                ? null
                : super.visitCompoundAssignment(assignment, null);
    }

    private boolean reportCredential(Tree tree, String text) {
        var kind = CredentialRules.kindOf(text);
        kind.ifPresent(known -> report(Diagnostic.CREDENTIAL_IN_SOURCE, tree, known));
        return kind.isPresent();
    }

    private void report(Diagnostic diagnostic, Tree tree, Object argument) {
        for (var path = TreePath.getPath(unit, tree); path != null; path = path.getParentPath()) {
            var element = trees.getElement(path);
            if (element != null && isMember(element)) {
                messages.kind(diagnostic, element)
                        .ifPresent(kind -> trees.printMessage(kind, diagnostic.message(argument), tree, unit));
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
