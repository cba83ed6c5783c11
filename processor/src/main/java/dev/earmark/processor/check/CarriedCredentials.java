// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a credential in an annotation pass that is the constant of a file which the scan does not look at. All others are
 * reported where they stand.
 *
 * @param scanned the files that the scan looks at
 */
record CarriedCredentials(Trees trees, Set<CompilationUnitTree> scanned, Reporter reporter) implements Reporter {

    @Override
    public void report(Diagnostic diagnostic, Place place, Object... arguments) {
        if (place.value() == null) {
            return;
        }
        var value = trees.getPath(place.element(), place.annotation(), place.value());
        if (value != null && isNamed(value) && !scanned.contains(declaringFile(value))) {
            reporter.report(diagnostic, place, arguments);
        }
    }

    private static boolean isNamed(TreePath value) {
        return value.getLeaf() instanceof IdentifierTree || value.getLeaf() instanceof MemberSelectTree;
    }

    /** Null for the constant of a class file. */
    private @Nullable CompilationUnitTree declaringFile(TreePath value) {
        var constant = trees.getElement(value);
        var path = constant == null ? null : trees.getPath(constant);
        return path == null ? null : path.getCompilationUnit();
    }
}
