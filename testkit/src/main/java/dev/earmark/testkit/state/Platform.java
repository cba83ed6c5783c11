// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Timestamps;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The whole state behind the API, and the one lock that guards it: each call runs alone, and its events with it. */
public final class Platform implements AutoCloseable {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Settings settings;
    private final Ids ids;
    private final Store store;
    private final EventLog events;
    private final @Nullable Journal journal;
    private boolean closed;

    private Platform(Settings settings, @Nullable Journal journal) {
        Consumer<ObjectNode> entries = journal == null ? entry -> {} : journal;
        this.settings = settings;
        this.journal = journal;
        this.ids = new Ids(settings.random());
        this.store = new Store(entries);
        this.events = new EventLog(settings, ids, entries);
    }

    public static Platform open(Settings settings) {
        var platform = new Platform(settings, settings.data().map(Journal::open).orElse(null));
        platform.load();
        return platform;
    }

    private void load() {
        if (journal != null) {
            try {
                journal.replay(entry -> {
                    if (!store.restore(entry) && !events.restore(entry)) {
                        throw new IllegalArgumentException("unknown entry");
                    }
                });
                journal.rewrite(Stream.concat(store.entries(), events.entries()));
            } catch (RuntimeException refused) {
                journal.close();
                throw refused;
            }
        }
        addEnvironments();
    }

    private void addEnvironments() {
        for (String environmentId : settings.environmentIds()) {
            if (store.find(Kind.ENVIRONMENT, environmentId).isEmpty()) {
                store.put(Kind.ENVIRONMENT, environment(environmentId));
            }
        }
    }

    private ObjectNode environment(String id) {
        ObjectNode environment = Json.object()
                .put("id", id)
                .put("accountId", Settings.ACCOUNT_ID)
                .put("name", settings.production() ? "production" : "local")
                .put("isProd", settings.production());
        environment.putArray("guestAuthentication").add("shared_link").add("magic_link");
        environment.putObject("features");
        environment.putObject("metadata");
        environment.putArray("namespaces");
        return environment;
    }

    /** Forgets everything but the environments, on disk too. */
    public boolean reset() {
        store.clear();
        events.clear();
        if (journal != null) {
            journal.rewrite(Stream.empty());
        }
        addEnvironments();
        return true;
    }

    /** Forgets the tokens that expire of themselves. */
    public boolean forgetTokens() {
        for (Kind kind : List.of(Kind.ACCESS_TOKEN, Kind.STREAM_TOKEN)) {
            store.list(kind, any -> true).forEach(token -> store.remove(kind, Json.text(token, "id")));
        }
        return true;
    }

    public Settings settings() {
        return settings;
    }

    public Clock clock() {
        return settings.clock();
    }

    public String now() {
        return Timestamps.text(settings.clock().instant());
    }

    public Ids ids() {
        return ids;
    }

    public Store store() {
        return store;
    }

    public EventLog events() {
        return events;
    }

    public <T> T exclusively(Supplier<T> action) {
        lock.lock();
        try {
            T result = action.get();
            if (journal != null) {
                journal.commit();
            }
            return result;
        } finally {
            changed.signalAll();
            lock.unlock();
        }
    }

    /** Waits until the state gives an answer; empty where the time passes, or the platform closes, without one. */
    public <T> Optional<T> await(Supplier<Optional<T>> question, Duration timeout) throws InterruptedException {
        long left = timeout.toNanos();
        lock.lockInterruptibly();
        try {
            Optional<T> answer = question.get();
            while (answer.isEmpty() && left > 0 && !closed) {
                left = changed.awaitNanos(left);
                answer = question.get();
            }
            return answer;
        } finally {
            lock.unlock();
        }
    }

    /** Ends all waiting. The state stays readable. */
    @Override
    public void close() {
        exclusively(() -> closed = true);
        if (journal != null) {
            journal.close();
        }
    }
}
