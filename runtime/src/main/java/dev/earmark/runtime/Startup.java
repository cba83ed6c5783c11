// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.api.ApiException;
import dev.earmark.api.ConnectionException;
import dev.earmark.api.EnvironmentChoice;
import dev.earmark.api.EventQuery;
import dev.earmark.api.FlatfileClient;
import dev.earmark.api.FlatfileException;
import dev.earmark.auth.Credentials;
import dev.earmark.checkpoint.CheckpointException;
import dev.earmark.checkpoint.CheckpointScope;
import dev.earmark.config.Configuration;
import dev.earmark.delivery.Delivery;
import dev.earmark.delivery.DeliverySettings;
import dev.earmark.delivery.Keeping;
import dev.earmark.delivery.Platform;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.log.ProblemLog;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretResolver;
import dev.earmark.source.EventSource;
import dev.earmark.source.StreamSource;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The steps from a configuration to running listeners; the first that fails says why. */
final class Startup {

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(500);
    private static final Duration PROBE = Duration.ofSeconds(2);

    private final Configuration configuration;
    private final Duration timeout;
    private final boolean requireSecrets;
    private final SecretMask mask;
    private final ProblemLog log;

    Startup(Configuration configuration, Duration timeout, boolean requireSecrets, SecretMask mask, ProblemLog log) {
        this.configuration = configuration;
        this.timeout = timeout;
        this.requireSecrets = requireSecrets;
        this.mask = mask;
        this.log = log;
    }

    Earmark start(
            DispatchTable table,
            @Nullable FlatfileClient given,
            UnaryOperator<SecretResolver> placing,
            @Nullable EventSource chosen,
            Stores stores,
            DeliverySettings settings,
            Duration grace) {
        if (table.routes().isEmpty()) {
            throw new StartException("There is no handler to run. Pass a listener:"
                    + " Earmark.builder().listener(new MyListener()), or discover() all.");
        }
        log.info("Settings: " + String.join(", ", configuration.describe()));
        configuration.warnings().forEach(log::warn);
        Credentials.warnings(configuration).forEach(log::warn);
        tellCredentials(given != null ? given.credentials() : Credentials.from(configuration));
        var probe = given != null ? given : client(timeout);
        var choice = whenReachable(() -> EnvironmentChoice.make(probe, configuration));
        var oneEvent = EventQuery.all().environment(choice.environmentId()).pageSize(1);
        whenReachable(() -> probe.events().list(oneEvent));
        choice.notes().forEach(log::info);
        choice.warnings().forEach(log::warn);

        var api = given != null ? given : client(null);
        var secrets = mask.watch(placing.apply(new DefaultSecrets(api, configuration).chain()));
        new SecretReport(secrets, choice.environmentId(), log).check(table.routes(), requireSecrets);
        var scope = new CheckpointScope(
                choice.environmentId(), configuration.get("EARMARK_SPACE_ID").orElse(null));
        var source = chosen != null ? chosen : stream(api, scope);
        var probing = given != null ? given : client(PROBE);
        var platform = new Platform(api, secrets, () -> probing.events().list(oneEvent));
        var delivery = delivery(table, platform, stores.of(source), scope, settings);
        try {
            if (delivery.isFirstStart() && source.checkpoints().isEmpty()) {
                var from = settings.startAt() == null ? "from now on" : "that were created from " + settings.startAt();
                stores.announce(scope, from, log);
            }
            connect(source, delivery);
            delivery.started();
        } catch (RuntimeException failure) {
            source.stop();
            delivery.drain(Duration.ZERO);
            throw failure instanceof CheckpointException
                    ? new StartException(String.valueOf(failure.getMessage()))
                    : failure;
        }
        log.info("Listening with " + count(table.routes().size()) + " to " + source.description() + ".");
        return new Earmark(source, delivery, grace, log);
    }

    private static EventSource stream(FlatfileClient api, CheckpointScope scope) {
        return scope.spaceId() == null
                ? StreamSource.ofEnvironment(api, scope.environmentId())
                : StreamSource.ofSpace(api, scope.spaceId());
    }

    private static Delivery delivery(
            DispatchTable table, Platform platform, Stores stores, CheckpointScope scope, DeliverySettings settings) {
        try {
            var keeping = new Keeping(stores.checkpoints().open(scope), stores.letters(scope));
            return new Delivery(table, platform, keeping, settings);
        } catch (CheckpointException refused) {
            throw new StartException(String.valueOf(refused.getMessage()));
        }
    }

    private void tellCredentials(Credentials credentials) {
        log.info(
                "Credentials: " + credentials.origin()
                        + (credentials.rotates()
                                ? ", replaceable while running."
                                : ", which only a restart replaces. FLATFILE_API_KEY_FILE or a CredentialProvider needs none."));
        var logged = System.getProperty("jdk.httpclient.HttpClient.log", "");
        if (logged.contains("headers") || logged.contains("all")) {
            log.warn("The JDK's HTTP client logs headers, and with them the bearer token, because the system property"
                    + " jdk.httpclient.HttpClient.log is \"" + logged + "\". Leave it out where logs are kept.");
        }
    }

    private FlatfileClient client(@Nullable Duration budget) {
        var builder = FlatfileClient.builder().configuration(configuration).secretMask(mask);
        return budget == null ? builder.build() : builder.budget(budget).build();
    }

    private static String count(int handlers) {
        return handlers == 1 ? "1 handler" : handlers + " handlers";
    }

    private void connect(EventSource source, Delivery delivery) {
        whenReachable(() -> {
            source.start(delivery);
            return source;
        });
    }

    /** Calls the platform until it answers, at most the timeout; a refusal is final at once. */
    private <T> T whenReachable(Callable<T> call) {
        var deadline = System.nanoTime() + timeout.toNanos();
        while (true) {
            Duration wait;
            try {
                return call.call();
            } catch (FlatfileException failure) {
                if (!mayPass(failure)) {
                    throw failure;
                }
                if (System.nanoTime() >= deadline) {
                    throw new StartException(
                            "Flatfile did not answer within " + timeout.toSeconds() + " s: " + failure.getMessage());
                }
                wait = failure.retryAfter(BETWEEN_TRIES);
            } catch (RuntimeException other) {
                throw other;
            } catch (Exception refused) {
                throw new StartException("The event source cannot connect: " + refused, refused);
            }
            pause(Math.min(wait.toNanos(), deadline - System.nanoTime()));
        }
    }

    private static boolean mayPass(FlatfileException failure) {
        return failure instanceof ConnectionException
                || (failure instanceof ApiException refused && refused.isTemporary());
    }

    private static void pause(long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new StartException("The start was interrupted while it waited for Flatfile.");
        }
    }
}
