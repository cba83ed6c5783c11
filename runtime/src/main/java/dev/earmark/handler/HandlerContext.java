// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.handler;

import dev.earmark.api.FlatfileClient;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.util.function.Supplier;

/**
 * What a handler has in hand beside the event: the API, the job, secrets known only at run time, and what the handlers
 * of one event share. It belongs to one attempt of one handler; methods may be called from any thread while that
 * attempt runs.
 */
public interface HandlerContext {

    /**
     * The Flatfile API, with the credentials this listener was started with.
     *
     * @return the client
     */
    FlatfileClient api();

    /**
     * The job this event is about.
     *
     * @return the job
     * @throws IllegalStateException when the event carries no {@code jobId}
     */
    JobHandle job();

    /**
     * Resolves a secret in the scope of the event.
     *
     * @param name the secret's name
     * @return its value
     * @throws dev.earmark.secret.SecretException when it is missing, forbidden or cannot be looked up
     */
    SecretValue secret(String name);

    /**
     * Resolves a secret in a given scope.
     *
     * @param name the secret's name
     * @param scope where to look; in the event's environment where it names none
     * @return its value
     * @throws dev.earmark.secret.SecretException when it is missing or empty, forbidden or cannot be looked up
     */
    SecretValue secret(String name, SecretScope scope);

    /**
     * How often this handler was started for this event.
     *
     * @return 1 on the first attempt
     */
    int attempt();

    /**
     * The handler's stable name.
     *
     * @return class, method and parameter types
     */
    String handlerId();

    /**
     * A text that is the same for every attempt of this handler for this event and for nothing else, for receivers that
     * drop repeats.
     *
     * @return event id and handler id
     */
    String idempotencyKey();

    /**
     * A value that the handlers of this event share: computed by the first that asks, kept until the event is done. A
     * supplier that throws leaves nothing behind, and the next caller computes again.
     *
     * @param key the value's name
     * @param type the value's class
     * @param supplier computes it
     * @param <T> the value's type
     * @return the shared value
     * @throws ClassCastException when another handler stored a value of another class under the key
     */
    <T> T shared(String key, Class<T> type, Supplier<T> supplier);

    /**
     * Runs an action once after all handlers of this event have ended, whatever their result. Of several actions with
     * one key the first is kept. An action that throws is logged and stops neither the others nor the event.
     *
     * @param key the action's name
     * @param action what to run
     */
    void afterAll(String key, Runnable action);
}
