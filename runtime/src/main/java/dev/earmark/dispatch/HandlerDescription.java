// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.EventFilter;
import java.util.ArrayList;
import java.util.List;

/**
 * A handler as it was declared: its signature, what it matches, and the secrets it takes.
 *
 * @param signature method name and erased parameter types, unique in its class
 * @param topics topic patterns; one of them must match
 * @param filter what the event must satisfy, the class's filters first
 * @param secrets the secrets among its parameters, in the order of the parameters
 */
public record HandlerDescription(
        String signature, List<String> topics, EventFilter filter, List<DeclaredSecret> secrets) {

    /** Keeps its own copy of the lists. */
    public HandlerDescription {
        topics = List.copyOf(topics);
        secrets = List.copyOf(secrets);
    }

    /**
     * Starts a description.
     *
     * @param signature method name and erased parameter types
     * @return a builder without topics, filters and secrets
     */
    public static Builder of(String signature) {
        return new Builder(signature);
    }

    /** Collects a description; generated code reads like the annotations it comes from. Not thread-safe. */
    public static final class Builder {

        private final String signature;
        private final List<String> topics = new ArrayList<>();
        private final List<DeclaredSecret> secrets = new ArrayList<>();
        private EventFilter filter = EventFilter.all();

        private Builder(String signature) {
            this.signature = signature;
        }

        /**
         * Adds topic patterns.
         *
         * @param patterns patterns of which one must match
         * @return this
         */
        public Builder on(String... patterns) {
            topics.addAll(List.of(patterns));
            return this;
        }

        /**
         * Adds a filter that must be satisfied too.
         *
         * @param key the key pattern
         * @param values value patterns of which one must match
         * @return this
         */
        public Builder filter(String key, String... values) {
            filter = filter.and(EventFilter.where(key, values));
            return this;
        }

        /**
         * Adds a filter for a member that must be present and null.
         *
         * @param key the key pattern
         * @return this
         */
        public Builder filterNull(String key) {
            filter = filter.and(EventFilter.whereNull(key));
            return this;
        }

        /**
         * Adds a secret in the scope of the event.
         *
         * @param name the secret's name
         * @return this
         */
        public Builder secret(String name) {
            return secret(new DeclaredSecret(name, null, null, null, false));
        }

        /**
         * Adds a secret that need not exist, in the scope of the event.
         *
         * @param name the secret's name
         * @return this
         */
        public Builder optionalSecret(String name) {
            return secret(new DeclaredSecret(name, null, null, null, true));
        }

        /**
         * Adds a secret.
         *
         * @param secret the secret, with the scope that its annotation names
         * @return this
         */
        public Builder secret(DeclaredSecret secret) {
            secrets.add(secret);
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the description
         */
        public HandlerDescription build() {
            return new HandlerDescription(signature, topics, filter, secrets);
        }
    }
}
