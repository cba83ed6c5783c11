// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import com.palantir.javapoet.ClassName;
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
            ours(ON_EVENT),
            ours(FILTER),
            ours(NAMESPACE),
            ours(SECRET),
            ours(CONTEXT),
            ours(PAYLOAD),
            ours(RETRY),
            ours(TIMEOUT),
            ours(ORDERED));
    public static final Set<String> CONTAINERS = Set.of(ours(ON_EVENT + ".Repeated"), ours(FILTER + ".Repeated"));

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

    private static String ours(String name) {
        return "dev.earmark." + name;
    }

    private static ClassName dispatch(String simpleName) {
        return ClassName.get("dev.earmark.dispatch", simpleName);
    }
}
