// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import com.palantir.javapoet.ClassName;
import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.Ordered;
import dev.earmark.Payload;
import dev.earmark.Retry;
import dev.earmark.Secret;
import dev.earmark.Timeout;
import java.util.Set;

/** The names of Earmark's annotations, and of the runtime's types, which the processor knows by name only. */
public final class Names {

    public static final String ON_EVENT = "OnEvent";
    public static final String FILTER = "Filter";
    public static final String NAMESPACE = "Namespace";
    public static final String SECRET = "Secret";
    public static final String CONTEXT = "Context";
    static final String PAYLOAD = "Payload";
    public static final String RETRY = "Retry";
    public static final String TIMEOUT = "Timeout";
    public static final String ORDERED = "Ordered";

    public static final Set<String> ANNOTATIONS = Set.of(
            OnEvent.class.getCanonicalName(),
            Filter.class.getCanonicalName(),
            Namespace.class.getCanonicalName(),
            Secret.class.getCanonicalName(),
            Context.class.getCanonicalName(),
            Payload.class.getCanonicalName(),
            Retry.class.getCanonicalName(),
            Timeout.class.getCanonicalName(),
            Ordered.class.getCanonicalName());
    public static final Set<String> CONTAINERS =
            Set.of(OnEvent.Repeated.class.getCanonicalName(), Filter.Repeated.class.getCanonicalName());

    public static final ClassName ORDER_KEY = ClassName.get("dev.earmark", "OrderKey");
    public static final ClassName EVENT = ClassName.get("dev.earmark.event", "Event");
    public static final ClassName HANDLER_CONTEXT = ClassName.get("dev.earmark.handler", "HandlerContext");
    public static final ClassName SECRET_VALUE = ClassName.get("dev.earmark.secret", "SecretValue");

    public static final ClassName ARGUMENTS = dispatch("Arguments");
    public static final ClassName DECLARED_SECRET = dispatch("DeclaredSecret");
    public static final ClassName EARMARK_GENERATED = dispatch("EarmarkGenerated");
    public static final ClassName HANDLER_DESCRIPTION = dispatch("HandlerDescription");
    public static final ClassName LISTENER_DESCRIPTION = dispatch("ListenerDescription");
    public static final ClassName LISTENER_INDEX = dispatch("ListenerIndex");
    public static final ClassName SECRET_ARGUMENT = dispatch("SecretArgument");

    public static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
    public static final ClassName TYPE_REFERENCE = ClassName.get("tools.jackson.core.type", "TypeReference");
    public static final String JACKSON_MODULE = "tools.jackson.databind";

    private Names() {}

    private static ClassName dispatch(String simpleName) {
        return ClassName.get("dev.earmark.dispatch", simpleName);
    }
}
