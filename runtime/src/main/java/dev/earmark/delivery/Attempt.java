// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.handler.HandlerContext;
import dev.earmark.handler.JobHandle;
import dev.earmark.log.ProblemLog;
import dev.earmark.secret.SecretException;
import dev.earmark.secret.SecretResolver;
import dev.earmark.secret.SecretScope;
import dev.earmark.secret.SecretValue;
import java.util.Set;
import java.util.function.Supplier;

/** One attempt of one handler for one event, as the handler sees it. */
record Attempt(
        String handlerId,
        int attempt,
        EventScope scope,
        FlatfileClient api,
        SecretResolver secrets,
        ProblemLog log,
        Set<SecretScope> searched)
        implements HandlerContext {

    @Override
    public JobHandle job() {
        var jobId = scope.event().context().jobId();
        if (jobId == null) {
            throw new IllegalStateException("The event " + scope.event().id() + " of topic \""
                    + scope.event().topic() + "\" carries no jobId. Only events that belong to a job have one.");
        }
        return new EventJob(jobId, scope, api, log);
    }

    @Override
    public SecretValue secret(String name) {
        return secret(name, eventScope());
    }

    @Override
    public SecretValue secret(String name, SecretScope where) {
        var searchedIn = withEnvironment(where);
        searched.add(searchedIn);
        var value = secrets.resolve(name, searchedIn)
                .orElseThrow(() -> new SecretException.Missing(
                        name,
                        "There is no secret \"" + name + "\" (looked for in " + searchedIn + ", by "
                                + secrets.description() + "). Create it there; the event can then be retried."));
        if (value.reveal().isEmpty()) {
            throw new SecretException.Empty(
                    name,
                    "The secret \"" + name + "\" has an empty value (found in " + searchedIn + ", by "
                            + secrets.description() + "). Give it a value; the event can then be retried.");
        }
        return value;
    }

    /** Every secret belongs to an environment; where none is named, the event's is meant. */
    private SecretScope withEnvironment(SecretScope where) {
        return where.environmentId() != null
                ? where
                : new SecretScope(eventScope().environmentId(), where.spaceId(), where.actorId());
    }

    /** After a failure: a secret that was replaced may have caused it, so the next attempt looks again. */
    void forgetSecrets() {
        searched.forEach(secrets::forget);
    }

    SecretScope eventScope() {
        var context = scope.event().context();
        return new SecretScope(context.environmentId(), context.spaceId(), context.actorId());
    }

    @Override
    public String idempotencyKey() {
        return scope.event().id() + "/" + handlerId;
    }

    @Override
    public <T> T shared(String key, Class<T> type, Supplier<T> supplier) {
        return scope.shared(key, type, supplier);
    }

    @Override
    public void afterAll(String key, Runnable action) {
        scope.afterAll(key, action);
    }
}
