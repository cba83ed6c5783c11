// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the texts of a file are when they are put together.
 *
 * @param constants the fields and local variables of the file that are set to a text, by name
 */
record Texts(Map<String, String> constants) {

    /** What stands for a part that is not known before the program runs; no credential contains it. */
    private static final String UNKNOWN = "\n";

    /** The methods of texts and their builders that put one behind the other. */
    private static final Set<String> JOINING = Set.of("append", "concat");

    static Texts none() {
        return new Texts(Map.of());
    }

    static Texts in(CompilationUnitTree unit) {
        var texts = new Texts(new HashMap<>());
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
                if (variable.getInitializer() != null) {
                    texts.constants.put(variable.getName().toString(), texts.of(variable.getInitializer()));
                }
                return super.visitVariable(variable, null);
            }
        }.scan(unit, null);
        return texts;
    }

    String of(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        } else if (expression instanceof ParenthesizedTree parenthesized) {
            return of(parenthesized.getExpression());
        } else if (expression instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            return of(binary.getLeftOperand()) + of(binary.getRightOperand());
        } else if (expression instanceof IdentifierTree identifier) {
            return constants.getOrDefault(identifier.getName().toString(), UNKNOWN);
        } else if (expression instanceof MemberSelectTree select) {
            return constants.getOrDefault(select.getIdentifier().toString(), UNKNOWN);
        } else if (expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree method
                && JOINING.contains(method.getIdentifier().toString())
                && call.getArguments().size() == 1) {
            return of(method.getExpression()) + of(call.getArguments().get(0));
        }
        return expression instanceof NewClassTree made && made.getArguments().size() == 1
                ? of(made.getArguments().get(0))
                : UNKNOWN;
    }
}
