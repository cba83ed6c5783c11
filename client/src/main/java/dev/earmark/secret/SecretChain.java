// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two resolvers, the second of which is asked for what the first one lacks. */
record SecretChain(SecretResolver first, SecretResolver next) implements SecretResolver {

    @Override
    public Optional<SecretValue> resolve(String name, SecretScope scope) {
        var found = first.resolve(name, scope);
        return found.isPresent() ? found : next.resolve(name, scope);
    }

    @Override
    public List<SecretResolver> steps() {
        return Stream.concat(first.steps().stream(), next.steps().stream()).toList();
    }

    @Override
    public void forget(SecretScope scope) {
        first.forget(scope);
        next.forget(scope);
    }

    @Override
    public void forgetAll() {
        first.forgetAll();
        next.forgetAll();
    }

    @Override
    public String description() {
        return first.description() + ", then " + next.description();
    }
}
