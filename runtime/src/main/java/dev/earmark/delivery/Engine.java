// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.log.ProblemLog;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.secret.SecretResolver;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** What every attempt needs, made once. */
record Engine(
        FlatfileClient api,
        SecretResolver secrets,
        EarmarkObserver observer,
        World world,
        Watchdog watchdog,
        Outage outage,
        Storage storage,
        DeadLetterStore letters,
        UnaryOperator<String> mask,
        ProblemLog log,
        AtomicBoolean stopping) {

    long now() {
        return world.nanoTime();
    }

    boolean isStopping() {
        return stopping.get();
    }
}
