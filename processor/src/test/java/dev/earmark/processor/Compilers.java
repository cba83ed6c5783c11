// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.google.testing.compile.Compiler;
import dev.earmark.OnEvent;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.secret.SecretValue;
import java.io.File;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.JsonNode;

/** Compilers as users set them up. */
final class Compilers {

    /** What a listener project has on its class path. */
    static final List<File> CLASS_PATH = Stream.of(
                    OnEvent.class,
                    ListenerDescription.class,
                    SecretValue.class,
                    JsonNode.class,
                    TokenStreamFactory.class,
                    com.fasterxml.jackson.annotation.JsonProperty.class,
                    NullMarked.class)
            .map(Compilers::location)
            .toList();

    /** The strictest settings that a user may hold our generated code to. */
    static final List<String> STRICT = List.of("-Xlint:all,-processing", "-Werror");

    /** For sources whose topics and handlers are there for their form only. */
    static final List<String> ANY_TOPIC =
            List.of("-Aearmark.topics=a:*,acme:*,straße:*", "-Aearmark.severity=duplicateHandler:off");

    private Compilers() {}

    static Compiler javac() {
        return Compiler.javac().withClasspath(CLASS_PATH).withProcessors(new ListenerProcessor(), new IndexProcessor());
    }

    static Compiler strictJavac() {
        return javac().withOptions(
                        Stream.concat(STRICT.stream(), ANY_TOPIC.stream()).toList());
    }

    static String classPath() {
        return CLASS_PATH.stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    static File location(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
