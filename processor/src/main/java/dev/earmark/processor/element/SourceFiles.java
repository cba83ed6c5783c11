// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import com.sun.source.util.Trees;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;

/** Tells in which files classes are declared, where the compiler lets us look. */
public record SourceFiles(ProcessingEnvironment environment) {

    /**
     * Whether a class is in a file that is named after another. Javac warns about each signature outside that file which
     * names such a class, whatever annotations suppress; other compilers do not, and need not be asked.
     */
    public boolean isAuxiliary(TypeElement type) {
        try {
            var top = Lineage.top(type);
            var path = Trees.instance(environment).getPath(top);
            return path != null
                    && !path.getCompilationUnit()
                            .getSourceFile()
                            .isNameCompatible(top.getSimpleName().toString(), JavaFileObject.Kind.SOURCE);
        } catch (RuntimeException | LinkageError notJavac) {
            return false;
        }
    }
}
