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
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** What the texts of a file are when they are put together. */
final class Texts {

    /** What stands for a part that is not known before the program runs; no credential contains it. */
    private static final String UNKNOWN = "\n";

    /** The methods of texts and their builders that put one behind the other. */
    private static final Set<String> JOINING = Set.of("append", "concat");

    private final CompilationUnitTree unit;

    /** The fields and local variables of the file that are set to a text, by name; null before the first is asked for. */
    private @Nullable Map<String, String> constants;

    Texts(CompilationUnitTree unit) {
        this.unit = unit;
    }

    private String constant(Name name) {
        if (constants == null) {
            var found = new HashMap<String, String>();
            constants = found;
            new TreeScanner<@Nullable Void, @Nullable Void>() {
                @Override
                public @Nullable Void visitVariable(VariableTree variable, @Nullable Void unused) {
                    if (variable.getInitializer() != null) {
                        found.put(variable.getName().toString(), of(variable.getInitializer()));
                    }
                    return super.visitVariable(variable, null);
                }
            }.scan(unit, null);
        }
        return constants.getOrDefault(name.toString(), UNKNOWN);
    }

    String of(ExpressionTree expression) {
        if (expression instanceof LiteralTree literal) {
            return String.valueOf(literal.getValue());
        } else if (expression instanceof ParenthesizedTree parenthesized) {
            return of(parenthesized.getExpression());
        } else if (expression instanceof BinaryTree binary && binary.getKind() == Tree.Kind.PLUS) {
            return of(binary.getLeftOperand()) + of(binary.getRightOperand());
        } else if (expression instanceof IdentifierTree identifier) {
            return constant(identifier.getName());
        } else if (expression instanceof MemberSelectTree select) {
            return constant(select.getIdentifier());
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
