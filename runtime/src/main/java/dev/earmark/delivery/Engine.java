// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.log.ProblemLog;
import dev.earmark.secret.SecretResolver;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

/** What every attempt needs, made once. */
record Engine(
        FlatfileClient api,
        SecretResolver secrets,
        DeliveryObserver observer,
        ProblemLog log,
        RandomGenerator random,
        LongSupplier nanoTime,
        AtomicBoolean stopping) {

    long now() {
        return nanoTime.getAsLong();
    }

    boolean isStopping() {
        return stopping.get();
    }
}
