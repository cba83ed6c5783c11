// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.IndexModel;
import dev.earmark.processor.model.Surroundings;
import java.util.List;

/** Writes the index of a module's listeners. */
public final class IndexWriter {

    private static final int BYTES_PER_LISTENER = 16;
    private static final TypeName LISTENERS = ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(Names.LISTENER_DESCRIPTION, WildcardTypeName.subtypeOf(Object.class)));

    private IndexWriter() {}

    public static JavaFile write(IndexModel index, Surroundings surroundings) {
        var listeners = index.listeners().stream()
                .map(listener -> Code.of("new $T()", listener.description()))
                .toList();
        var type = GeneratedClass.named(index.name(), surroundings, "dev.earmark.processor.IndexProcessor")
                .addJavadoc("Lists the listeners of this module or jar.\n")
                .addAnnotation(Names.EARMARK_GENERATED)
                .addSuperinterface(Names.LISTENER_INDEX)
                .addMethod(GeneratedClass.override("version")
                        .returns(String.class)
                        .addStatement("return " + Literals.of(index.version()))
                        .build())
                .addMethods(ListCode.methods(
                        "listeners", LISTENERS, listeners, GeneratedClass.LARGEST_METHOD / BYTES_PER_LISTENER));
        return GeneratedClass.file(index.name(), type);
    }
}
