// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.dispatch.ArgumentException;
import dev.earmark.dispatch.DeclaredSecret;
import dev.earmark.dispatch.SecretArgument;
import dev.earmark.secret.SecretException;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A declared secret, looked up in the scope of the event where its annotation names none. */
record DeclaredSecretArgument(DeclaredSecret declared, Attempt attempt) implements SecretArgument {

    @Override
    public String text() {
        return value().reveal();
    }

    @Override
    public char[] chars() {
        return value().chars();
    }

    @Override
    public URI uri() {
        try {
            return value().uri();
        } catch (IllegalArgumentException unfit) {
            throw new ArgumentException("The secret \"" + declared.name() + "\" cannot be a URI parameter: "
                    + unfit.getMessage() + ". Correct its value, or take it as a String.");
        }
    }

    @Override
    public SecretValue value() {
        return attempt.secret(declared.name(), scope());
    }

    @Override
    public Optional<SecretArgument> optional() {
        try {
            value();
            return Optional.of(this);
        } catch (SecretException.Missing absent) {
            return Optional.empty();
        }
    }

    /** The event's space means nothing in an environment other than the event's. */
    private SecretScope scope() {
        var event = attempt.eventScope();
        var environment = orElse(declared.environmentId(), event.environmentId());
        var space = Objects.equals(environment, event.environmentId()) ? event.spaceId() : null;
        return new SecretScope(
                environment, orElse(declared.spaceId(), space), orElse(declared.actorId(), event.actorId()));
    }

    private static @Nullable String orElse(@Nullable String named, @Nullable String ofEvent) {
        return named != null ? named : ofEvent;
    }
}
