// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.OrderKey;
import dev.earmark.match.EventFilter;
import dev.earmark.rule.DurationRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A handler as it was declared: its signature, what it matches, the secrets it takes, and how it is treated.
 *
 * @param signature method name and erased parameter types, unique in its class
 * @param topics topic patterns; one of them must match
 * @param filter what the event must satisfy, the class's filters first
 * @param secrets the secrets among its parameters, in the order of the parameters
 * @param policy how it is retried, limited in time and ordered
 */
public record HandlerDescription(
        String signature, List<String> topics, EventFilter filter, List<DeclaredSecret> secrets, HandlerPolicy policy) {

    /** Keeps its own copy of the lists. */
    public HandlerDescription {
        topics = List.copyOf(topics);
        secrets = List.copyOf(secrets);
        Objects.requireNonNull(policy);
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
        private List<String> topics = List.of();
        private List<DeclaredSecret> secrets = List.of();
        private EventFilter filter = EventFilter.all();
        private HandlerPolicy policy = HandlerPolicy.DEFAULT;

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
            topics = plus(topics, List.of(patterns));
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
            secrets = plus(secrets, List.of(secret));
            return this;
        }

        /**
         * Sets how often and when the handler is tried again.
         *
         * @param maxRetries attempts after the first one
         * @param delay the wait before the first retry, such as {@code 500ms}
         * @param maxDelay the longest wait
         * @param jitter by which share of itself a wait varies, 0 to 1
         * @param maxDuration no retry begins later than this after the first attempt began
         * @return this
         * @throws IllegalArgumentException when a text is not a duration
         */
        public Builder retry(int maxRetries, String delay, String maxDelay, double jitter, String maxDuration) {
            return retry(new RetryPolicy(
                    maxRetries,
                    DurationRules.parse(delay),
                    DurationRules.parse(maxDelay),
                    jitter,
                    DurationRules.parse(maxDuration),
                    policy.retry().retryOn(),
                    policy.retry().abortOn()));
        }

        /**
         * Adds a kind of failure that is retried; without any, all are.
         *
         * @param failure a class of failures
         * @return this
         */
        public Builder retryOn(Class<? extends Throwable> failure) {
            RetryPolicy known = policy.retry();
            return retry(known.on(plus(known.retryOn(), failure), known.abortOn()));
        }

        /**
         * Adds a kind of failure that is not retried.
         *
         * @param failure a class of failures
         * @return this
         */
        public Builder abortOn(Class<? extends Throwable> failure) {
            RetryPolicy known = policy.retry();
            return retry(known.on(known.retryOn(), plus(known.abortOn(), failure)));
        }

        /**
         * Sets how long one attempt may take.
         *
         * @param limit a duration, such as {@code 5m}
         * @return this
         * @throws IllegalArgumentException when the text is not a duration
         */
        public Builder timeout(String limit) {
            policy = new HandlerPolicy(policy.retry(), DurationRules.parse(limit), policy.order());
            return this;
        }

        /**
         * Sets which events the handler takes one after another.
         *
         * @param key what they have in common
         * @return this
         */
        public Builder ordered(OrderKey key) {
            policy = new HandlerPolicy(policy.retry(), policy.timeout(), key);
            return this;
        }

        /**
         * Ends the description.
         *
         * @return the description
         */
        public HandlerDescription build() {
            return new HandlerDescription(signature, topics, filter, secrets, policy);
        }

        private Builder retry(RetryPolicy retry) {
            policy = new HandlerPolicy(retry, policy.timeout(), policy.order());
            return this;
        }

        /** Most handlers have one topic and no or one secret: a start makes no list for them that grows. */
        private static <T> List<T> plus(List<T> known, List<T> more) {
            if (known.isEmpty()) {
                return more;
            }
            List<T> all = new ArrayList<>(known);
            all.addAll(more);
            return all;
        }

        private static Set<Class<? extends Throwable>> plus(
                Set<Class<? extends Throwable>> known, Class<? extends Throwable> more) {
            Set<Class<? extends Throwable>> all = new HashSet<>(known);
            all.add(more);
            return all;
        }
    }
}
