// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was loaded for a scope, for a while and up to a number of scopes. Of several callers that need the same
 * scope at once, one loads and the others wait for it. A load that fails is not remembered.
 */
final class ScopedCache<V> {

    private final Function<SecretScope, V> loader;
    private final long timeToLiveNanos;
    private final LongSupplier nanoTime;
    private final Map<SecretScope, Entry<V>> entries;

    private record Entry<V>(CompletableFuture<V> value, long loadedAt) {}

    ScopedCache(Function<SecretScope, V> loader, Duration timeToLive, int capacity, LongSupplier nanoTime) {
        this.loader = loader;
        this.timeToLiveNanos = timeToLive.toNanos();
        this.nanoTime = nanoTime;
        this.entries = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<SecretScope, Entry<V>> eldest) {
                return size() > capacity;
            }
        };
    }

    V get(SecretScope scope) {
        @Nullable Entry<V> mine = null;
        Entry<V> entry;
        synchronized (entries) {
            var now = nanoTime.getAsLong();
            var found = entries.get(scope);
            if (found == null || now - found.loadedAt() > timeToLiveNanos) {
                mine = new Entry<>(new CompletableFuture<>(), now);
                entries.put(scope, mine);
                entry = mine;
            } else {
                entry = found;
            }
        }
        if (mine != null) {
            load(scope, mine);
        }
        return await(entry);
    }

    private void load(SecretScope scope, Entry<V> entry) {
        try {
            entry.value().complete(loader.apply(scope));
        } catch (RuntimeException | Error failure) {
            synchronized (entries) {
                entries.remove(scope, entry);
            }
            entry.value().completeExceptionally(failure);
        }
    }

    private static <V> V await(Entry<V> entry) {
        try {
            return entry.value().join();
        } catch (CompletionException failed) {
            // The loader declares no checked exception, so the cause is one of these two.
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failed.getCause();
        }
    }

    void forget(SecretScope scope) {
        synchronized (entries) {
            entries.remove(scope);
        }
    }

    void forgetAll() {
        synchronized (entries) {
            entries.clear();
        }
    }

    int size() {
        synchronized (entries) {
            return entries.size();
        }
    }
}
