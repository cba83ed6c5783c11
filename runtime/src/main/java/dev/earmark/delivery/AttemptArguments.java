// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.ArgumentException;
import dev.earmark.dispatch.Arguments;
import dev.earmark.dispatch.DeclaredSecret;
import dev.earmark.dispatch.PayloadArgument;
import dev.earmark.dispatch.SecretArgument;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Supplies the arguments of one attempt to generated code. */
record AttemptArguments(Attempt attempt, List<DeclaredSecret> secrets) implements Arguments {

    @Override
    public Event event() {
        return attempt.scope().event();
    }

    @Override
    public HandlerContext context() {
        return attempt;
    }

    @Override
    public SecretArgument secret(int index) {
        return new DeclaredSecretArgument(secrets.get(index), attempt);
    }

    @Override
    public String contextId(String path) {
        return optionalContextId(path)
                .orElseThrow(() -> new ArgumentException("The context of event " + event().id() + " of topic \""
                        + event().topic() + "\" has no \"" + path + "\", which a parameter needs. Declare the"
                        + " parameter as Optional<String> or @Nullable if it may be missing."));
    }

    @Override
    public Optional<String> optionalContextId(String path) {
        return event().context().get(path);
    }

    @Override
    public @Nullable String contextIdOrNull(String path) {
        return optionalContextId(path).orElse(null);
    }

    @Override
    public PayloadArgument payload(String path) {
        return new PayloadMember(event(), path);
    }
}
