// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.earmark.rule.CredentialRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Name;
import org.jspecify.annotations.Nullable;

/** What the texts of a file are when they are put together. */
final class Texts {

    /** What stands for a part that is not known before the program runs; no credential contains it. */
    static final String UNKNOWN = "\n";

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
                        var text = of(variable.getInitializer());
                        // A credential is reported where it stands, not wherever it is used.
                        var reported = CredentialRules.kindOf(text).isPresent();
                        found.put(variable.getName().toString(), reported ? UNKNOWN : text);
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
        } else if (expression instanceof CompoundAssignmentTree assignment) {
            return of(assignment.getVariable()) + of(assignment.getExpression());
        } else if (expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree method) {
            return of(method, call.getArguments());
        }
        return expression instanceof NewClassTree made && made.getArguments().size() == 1
                ? of(made.getArguments().get(0))
                : UNKNOWN;
    }

    private String of(MemberSelectTree method, List<? extends ExpressionTree> arguments) {
        if (arguments.isEmpty()) {
            return UNKNOWN;
        }
        return switch (method.getIdentifier().toString()) {
            case "append", "concat" ->
                arguments.size() == 1 ? of(method.getExpression()) + of(arguments.get(0)) : UNKNOWN;
            case "join" -> isOfTexts(method) ? join(arguments) : UNKNOWN;
            case "format" -> isOfTexts(method) ? format(arguments) : UNKNOWN;
            case "formatted" -> FormatText.fill(of(method.getExpression()), all(arguments));
            default -> UNKNOWN;
        };
    }

    private static boolean isOfTexts(MemberSelectTree method) {
        return method.getExpression() instanceof IdentifierTree type
                && type.getName().contentEquals("String");
    }

    private String join(List<? extends ExpressionTree> arguments) {
        var separator = of(arguments.get(0));
        var parts = arguments.subList(1, arguments.size());
        if (parts.size() == 1 && parts.get(0) instanceof NewArrayTree array && array.getInitializers() != null) {
            return String.join(separator, all(array.getInitializers()));
        }
        // A list of literals is a call of List.of or the like.
        return parts.size() == 1 && parts.get(0) instanceof MethodInvocationTree list
                ? String.join(separator, all(list.getArguments()))
                : String.join(separator, all(parts));
    }

    private String format(List<? extends ExpressionTree> arguments) {
        var texts = all(arguments);
        var first = texts.size() > 1 && texts.get(0).equals(UNKNOWN) ? 1 : 0;
        return FormatText.fill(texts.get(first), texts.subList(first + 1, texts.size()));
    }

    private List<String> all(List<? extends ExpressionTree> expressions) {
        var texts = new ArrayList<String>();
        for (var expression : expressions) {
            texts.add(of(expression));
        }
        return texts;
    }
}
