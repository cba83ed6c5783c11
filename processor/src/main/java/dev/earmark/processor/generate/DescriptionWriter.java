// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.ListenerModel;
import java.util.ArrayList;
import javax.lang.model.element.Element;

/** Writes the class that describes a listener class and calls its handlers. */
public final class DescriptionWriter {

    private DescriptionWriter() {}

    public static JavaFile write(ListenerModel listener, Element origin) {
        var type = GeneratedClass.named(
                        listener.description(), listener.surroundings(), "dev.earmark.processor.ListenerProcessor")
                .addOriginatingElement(origin)
                .addJavadoc("Describes {@link $T} and calls its handlers.\n", listener.type())
                .addAnnotation(marker(listener))
                .addSuperinterface(ParameterizedTypeName.get(Names.LISTENER_DESCRIPTION, listener.signatureType()))
                .addMethod(listenerClass(listener))
                .addMethod(newListener(listener))
                .addMethods(DescriptionCode.methods(listener))
                .addMethods(new InvocationCode(listener).methods());
        var lint = new ArrayList<>(listener.lint());
        if (listener.surroundings().namedModule()) {
            // A public class of an exported package names the listener, which may be neither.
            lint.add("exports");
        }
        if (!lint.isEmpty()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", lint.size() == 1 ? Literals.of(lint) : "{" + Literals.of(lint) + "}")
                    .build());
        }
        return GeneratedClass.file(listener.description(), type);
    }

    private static AnnotationSpec marker(ListenerModel listener) {
        var marker = AnnotationSpec.builder(Names.EARMARK_GENERATED);
        var signatures = new ArrayList<String>();
        for (var handler : listener.handlers()) {
            signatures.add(Literals.of(handler.recorded()));
        }
        if (signatures.size() == 1) {
            marker.addMember("handlers", signatures.get(0));
        } else if (!signatures.isEmpty()) {
            marker.addMember("handlers", "{$<\n" + String.join(",\n", signatures) + "$<\n}$>$>");
        }
        return marker.build();
    }

    private static MethodSpec listenerClass(ListenerModel listener) {
        var result = ParameterizedTypeName.get(ClassName.get(Class.class), listener.signatureType());
        var method = GeneratedClass.override("listenerClass").returns(result);
        return listener.auxiliary()
                ? method.addStatement("return ($T) ($T<?>) $T.class", result, Class.class, listener.type())
                        .build()
                : method.addStatement("return $T.class", listener.type()).build();
    }

    private static MethodSpec newListener(ListenerModel listener) {
        var method = GeneratedClass.override("newListener");
        return switch (listener.creation()) {
            case NONE ->
                method.returns(GeneratedClass.nullable(listener.signatureType(), listener.surroundings()))
                        .addStatement("return null")
                        .build();
            case PLAIN ->
                method.returns(listener.signatureType())
                        .addStatement("return new $T()", listener.type())
                        .build();
            case THROWING ->
                method.returns(listener.signatureType())
                        .addException(Exception.class)
                        .addStatement("return new $T()", listener.type())
                        .build();
        };
    }
}
