package com.acme;

import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.DeclaredSecret;
import dev.earmark.dispatch.EarmarkGenerated;
import dev.earmark.dispatch.HandlerDescription;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.SecretArgument;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Describes {@link Parameters} and calls its handlers.
 */
@Generated("dev.earmark.processor.ListenerProcessor")
@EarmarkGenerated(
        handlers = {
            "none()",
            "secrets(java.lang.String,char[],java.net.URI,dev.earmark.secret.SecretValue)",
            "optionalSecrets(java.util.Optional,java.util.Optional,java.util.Optional,java.util.Optional,java.lang.String?)",
            "suppliedSecrets(java.util.function.Supplier,java.util.function.Supplier,java.util.function.Supplier,java.util.function.Supplier)",
            "scopedSecrets(java.lang.String,dev.earmark.handler.HandlerContext,java.util.Optional)",
            "ids(java.lang.String,java.util.Optional,java.lang.String?)",
            "payload(tools.jackson.databind.JsonNode,java.lang.String,int,java.util.Optional,java.lang.Boolean?,byte[])",
            "stage(dev.earmark.event.Event)",
            "future(dev.earmark.event.Event)"
        }
)
public final class Parameters_Earmark implements ListenerDescription<Parameters> {
    public Parameters_Earmark() {
    }

    @Override
    public Class<Parameters> listenerClass() {
        return Parameters.class;
    }

    @Override
    public Parameters newListener() {
        return new Parameters();
    }

    @Override
    public List<HandlerDescription> handlers() {
        return List.of(
                HandlerDescription.of("none()")
                        .on("acme:ready")
                        .build(),
                HandlerDescription.of("secrets(java.lang.String,char[],java.net.URI,dev.earmark.secret.SecretValue)")
                        .on("acme:ready")
                        .secret("A")
                        .secret("B")
                        .secret("C")
                        .secret("D")
                        .build(),
                HandlerDescription.of("optionalSecrets(java.util.Optional,java.util.Optional,java.util.Optional,java.util.Optional,java.lang.String)")
                        .on("acme:ready")
                        .optionalSecret("A")
                        .optionalSecret("B")
                        .optionalSecret("C")
                        .optionalSecret("D")
                        .optionalSecret("E")
                        .build(),
                HandlerDescription.of("suppliedSecrets(java.util.function.Supplier,java.util.function.Supplier,java.util.function.Supplier,java.util.function.Supplier)")
                        .on("acme:ready")
                        .secret("A")
                        .secret("B")
                        .secret("C")
                        .secret("D")
                        .build(),
                HandlerDescription.of("scopedSecrets(java.lang.String,dev.earmark.handler.HandlerContext,java.util.Optional)")
                        .on("acme:ready")
                        .secret(new DeclaredSecret("A", "us_env_1", null, null, false))
                        .secret(new DeclaredSecret("B", null, "us_sp_1", "us_usr_1", true))
                        .build(),
                HandlerDescription.of("ids(java.lang.String,java.util.Optional,java.lang.String)")
                        .on("acme:ready")
                        .build(),
                HandlerDescription.of("payload(tools.jackson.databind.JsonNode,java.lang.String,int,java.util.Optional,java.lang.Boolean,byte[])")
                        .on("acme:ready")
                        .build(),
                HandlerDescription.of("stage(dev.earmark.event.Event)")
                        .on("records:*", "commit:created")
                        .build(),
                HandlerDescription.of("future(dev.earmark.event.Event)")
                        .on("acme:ready")
                        .build());
    }

    @Override
    public @Nullable CompletionStage<?> invoke(int handler, Parameters listener, Arguments in)
            throws Throwable {
        switch (handler) {
            case 0 -> {
                listener.none();
                return null;
            }
            case 1 -> {
                listener.secrets(
                        in.secret(0).text(),
                        in.secret(1).chars(),
                        in.secret(2).uri(),
                        in.secret(3).value());
                return null;
            }
            case 2 -> {
                listener.optionalSecrets(
                        in.secret(0).optional().map(SecretArgument::text),
                        in.secret(1).optional().map(SecretArgument::chars),
                        in.secret(2).optional().map(SecretArgument::uri),
                        in.secret(3).optional().map(SecretArgument::value),
                        in.secret(4).optional().map(SecretArgument::text).orElse(null));
                return null;
            }
            case 3 -> {
                listener.suppliedSecrets(
                        in.secret(0)::text,
                        in.secret(1)::chars,
                        in.secret(2)::uri,
                        in.secret(3)::value);
                return null;
            }
            case 4 -> {
                listener.scopedSecrets(
                        in.secret(0).text(),
                        in.context(),
                        in.secret(1).optional().map(SecretArgument::text));
                return null;
            }
            case 5 -> {
                listener.ids(
                        in.contextId("spaceId"),
                        in.optionalContextId("slugs.sheet"),
                        in.contextIdOrNull("actorId"));
                return null;
            }
            case 6 -> {
                listener.payload(
                        in.payload("").as(JsonNode.class),
                        in.payload("input.note").as(String.class),
                        in.payload("count").as(Integer.class),
                        in.payload("ratio").optional(Double.class),
                        in.payload("flag").orNull(Boolean.class),
                        in.payload("bytes").as(byte[].class));
                return null;
            }
            case 7 -> {
                return listener.stage(in.event());
            }
            case 8 -> {
                return listener.future(in.event());
            }
            default -> throw new IllegalArgumentException("Parameters has no handler " + handler);
        }
    }
}
