// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.palantir.javapoet.ClassName;
import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import java.util.Set;

/** The names of Earmark's annotations, and of the runtime's types, which the processor knows by name only. */
final class Names {

    static final String ON_EVENT = "OnEvent";
    static final String FILTER = "Filter";
    static final String NAMESPACE = "Namespace";
    static final String SECRET = "Secret";
    static final String CONTEXT = "Context";
    static final String PAYLOAD = "Payload";

    static final Set<String> ANNOTATIONS = Set.of(
            OnEvent.class.getCanonicalName(),
            Filter.class.getCanonicalName(),
            Namespace.class.getCanonicalName(),
            Secret.class.getCanonicalName(),
            Context.class.getCanonicalName(),
            Payload.class.getCanonicalName());
    static final Set<String> CONTAINERS =
            Set.of(OnEvent.Repeated.class.getCanonicalName(), Filter.Repeated.class.getCanonicalName());

    static final ClassName EVENT = ClassName.get("dev.earmark.event", "Event");
    static final ClassName HANDLER_CONTEXT = ClassName.get("dev.earmark.handler", "HandlerContext");
    static final ClassName SECRET_VALUE = ClassName.get("dev.earmark.secret", "SecretValue");

    static final ClassName ARGUMENTS = dispatch("Arguments");
    static final ClassName DECLARED_SECRET = dispatch("DeclaredSecret");
    static final ClassName EARMARK_GENERATED = dispatch("EarmarkGenerated");
    static final ClassName HANDLER_DESCRIPTION = dispatch("HandlerDescription");
    static final ClassName LISTENER_DESCRIPTION = dispatch("ListenerDescription");
    static final ClassName LISTENER_INDEX = dispatch("ListenerIndex");
    static final ClassName SECRET_ARGUMENT = dispatch("SecretArgument");

    static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    static final ClassName TYPE_REFERENCE = ClassName.get("tools.jackson.core.type", "TypeReference");
    static final String JACKSON_MODULE = "tools.jackson.databind";

    private Names() {}

    private static ClassName dispatch(String simpleName) {
        return ClassName.get("dev.earmark.dispatch", simpleName);
    }
}
