// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.HashMap;
import java.util.Map;

/**
 * What the texts of a file are when they are put together.
 *
 * @param constants the fields of the file that are set to a text, by name
 */
record Texts(Map<String, String> constants) {

    /** What stands for a part that is not known before the program runs; no credential contains it. */
    private static final String UNKNOWN = "\n";

    static Texts none() {
        return new Texts(Map.of());
    }

    static Texts in(CompilationUnitTree unit) {
        var texts = new Texts(new HashMap<>());
        unit.getTypeDecls().forEach(texts::addFields);
        return texts;
    }

    private void addFields(Tree declaration) {
        if (declaration instanceof ClassTree type) {
            for (var member : type.getMembers()) {
                if (member instanceof VariableTree field && field.getInitializer() != null) {
                    constants.put(field.getName().toString(), of(field.getInitializer()));
                }
                addFields(member);
            }
        }
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
                && method.getIdentifier().contentEquals("concat")
                && call.getArguments().size() == 1) {
            return of(method.getExpression()) + of(call.getArguments().get(0));
        }
        return UNKNOWN;
    }
}
