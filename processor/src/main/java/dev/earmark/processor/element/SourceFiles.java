// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** Tells in which files classes are declared, where the compiler lets us look. */
public final class SourceFiles {

    private final @Nullable Trees trees;

    public SourceFiles(ProcessingEnvironment environment) {
        this.trees = trees(environment);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (RuntimeException | LinkageError notJavac) {
            return null;
        }
    }

    /**
     * Whether a class is in a file that is named after another. Javac warns about each signature outside that file which
     * names such a class, whatever annotations suppress; other compilers do not, and need not be asked.
     */
    public boolean isAuxiliary(TypeElement type) {
        if (trees == null) {
            return false;
        }
        var top = Lineage.top(type);
        var path = trees.getPath(top);
        return path != null
                && !path.getCompilationUnit()
                        .getSourceFile()
                        .isNameCompatible(top.getSimpleName().toString(), JavaFileObject.Kind.SOURCE);
    }
}
