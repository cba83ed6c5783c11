// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.Surroundings;
import javax.lang.model.element.Modifier;

/** What all generated classes have in common. */
final class GeneratedClass {

    static final String INDENT = "    ";

    /** A method that HotSpot is to compile stays under 8,000 bytes of bytecode; ours keep a distance. */
    static final int LARGEST_METHOD = 7000;

    private GeneratedClass() {}

    static TypeSpec.Builder named(ClassName name, Surroundings surroundings, String generator) {
        var type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .alwaysQualify(surroundings.hidden().toArray(String[]::new))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .build());
        if (surroundings.jdkGenerated()) {
            type.addAnnotation(AnnotationSpec.builder(Names.GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        return type;
    }

    static JavaFile file(ClassName name, TypeSpec.Builder type) {
        return JavaFile.builder(name.packageName(), type.build())
                .indent(INDENT)
                .skipJavaLangImports(true)
                .build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    static TypeName nullable(TypeName type, Surroundings surroundings) {
        return surroundings.nullable()
                ? type.annotated(AnnotationSpec.builder(Names.NULLABLE).build())
                : type;
    }

    /** How many pieces of code fit in one method when the largest of them takes so many bytes. */
    static int piecesPerMethod(int largestPiece) {
        return Math.max(1, Math.min(64, LARGEST_METHOD / Math.max(1, largestPiece)));
    }
}
