// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.checkpoint.CheckpointStore;
import dev.earmark.config.Configuration;
import dev.earmark.deadletter.DeadLetterStore;
import dev.earmark.delivery.DeliverySettings;
import dev.earmark.dispatch.DispatchTable;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.event.Event;
import dev.earmark.log.ProblemLog;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretResolver;
import dev.earmark.source.EventSource;
import dev.earmark.source.StreamSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a listener program consists of. Only listeners are needed; everything else has a default. Not
 * thread-safe; used once.
 *
 * <p>Handlers registered by {@link #handlers} come first, then listeners in the order in which they were passed.
 */
public final class EarmarkBuilder {

    private final Listeners listeners = new Listeners();
    private final HandlerGroup handlers = HandlerGroup.root();
    private final Counters counters = new Counters();
    private final List<EarmarkObserver> observers = new ArrayList<>(List.of(counters));
    private final SecretMask ownMask = new SecretMask();
    private @Nullable Configuration configuration;
    private @Nullable FlatfileClient client;
    private @Nullable String environmentId;
    private UnaryOperator<SecretResolver> secrets = UnaryOperator.identity();
    private @Nullable EventSource source;
    private @Nullable Executor executor;
    private @Nullable CheckpointStore checkpoints;
    private @Nullable DeadLetterStore deadLetters;
    private @Nullable Function<? super Event, ?> orderBy;
    private @Nullable Instant startAt;
    private @Nullable Integer healthPort;
    private boolean requireSecrets;
    private int concurrency = 16;
    private int maxInFlight = 1_000;
    private Duration gracePeriod = Duration.ofSeconds(25);
    private Duration startTimeout = Duration.ofSeconds(15);

    EarmarkBuilder() {}

    /**
     * Adds a listener.
     *
     * @param listener an instance of a class with {@code @OnEvent} methods; a second one of the same class needs a name
     * @return this
     */
    public EarmarkBuilder listener(Object listener) {
        listeners.addInstance(null, Objects.requireNonNull(listener));
        return this;
    }

    /**
     * Adds a listener under a name, which becomes part of its handlers' ids.
     *
     * @param name tells instances of one class apart; must not change between runs
     * @param listener an instance of a class with {@code @OnEvent} methods
     * @return this
     */
    public EarmarkBuilder listener(String name, Object listener) {
        listeners.addInstance(Objects.requireNonNull(name), Objects.requireNonNull(listener));
        return this;
    }

    /**
     * Adds a listener made by its no-argument constructor.
     *
     * @param listener a class with {@code @OnEvent} methods
     * @return this
     */
    public EarmarkBuilder listener(Class<?> listener) {
        listeners.addClass(Objects.requireNonNull(listener));
        return this;
    }

    /**
     * Adds a listener by its generated description, made by its no-argument constructor. Needed only where no index names
     * the class, as for the test classes of a named module.
     *
     * @param description the generated class, such as {@code new DeliveryListener_Earmark()}
     * @return this
     */
    public EarmarkBuilder listener(ListenerDescription<?> description) {
        listeners.addDescribed(Objects.requireNonNull(description), null);
        return this;
    }

    /**
     * Adds a listener by its generated description.
     *
     * @param description the generated class, such as {@code new DeliveryListener_Earmark()}
     * @param listener an instance of the described class
     * @param <L> the listener class
     * @return this
     */
    public <L> EarmarkBuilder listener(ListenerDescription<L> description, L listener) {
        listeners.addDescribed(Objects.requireNonNull(description), Objects.requireNonNull(listener));
        return this;
    }

    /**
     * Adds every listener of every index on the class or module path, by class name, save classes passed themselves.
     *
     * @return this
     */
    public EarmarkBuilder discover() {
        listeners.addDiscovered();
        return this;
    }

    EarmarkBuilder listenersBeside(Class<?> main) {
        listeners.addBeside(main);
        return this;
    }

    /**
     * Registers handlers in code. The start logs what the compiler would warn of, such as a topic of your own.
     *
     * @param registration gets the root group
     * @return this
     * @throws IllegalArgumentException when a topic or filter can match no event; with the compiler's sentence
     */
    public EarmarkBuilder handlers(Consumer<HandlerGroup> registration) {
        handlers.use(registration).check(warning -> {});
        return this;
    }

    /**
     * Resolves secrets in one place, instead of those that are looked in by default: Flatfile's secrets; then the files of
     * {@code EARMARK_SECRETS_DIR}, where it is set; then environment variables and {@code .env} files, with a production
     * profile only where {@code EARMARK_SECRETS_FROM_ENVIRONMENT=true}.
     *
     * @param resolver where to look
     * @return this
     */
    public EarmarkBuilder secrets(SecretResolver resolver) {
        Objects.requireNonNull(resolver);
        return secrets(usual -> resolver);
    }

    /**
     * Places a resolver of your own among those that are used by default, such as
     * {@code usual -> vault.orElse(usual)}.
     *
     * @param placing gets the usual resolver and returns the one to use
     * @return this
     */
    public EarmarkBuilder secrets(UnaryOperator<SecretResolver> placing) {
        secrets = Objects.requireNonNull(placing);
        return this;
    }

    /**
     * Whether a declared secret that is not found in the environment stops the start. By default it is a warning, since a
     * space may define it.
     *
     * @param required whether it stops the start
     * @return this
     */
    public EarmarkBuilder requireSecrets(boolean required) {
        requireSecrets = required;
        return this;
    }

    /**
     * The settings to start with; by default those of system properties, environment and {@code .env} files.
     *
     * @param settings the settings
     * @return this
     */
    public EarmarkBuilder configuration(Configuration settings) {
        configuration = Objects.requireNonNull(settings);
        return this;
    }

    /**
     * The API client; by default one made from the configuration.
     *
     * @param api the client
     * @return this
     */
    public EarmarkBuilder client(FlatfileClient api) {
        client = Objects.requireNonNull(api);
        return this;
    }

    /**
     * The environment to listen to; by default that of the configuration ({@code FLATFILE_ENVIRONMENT_ID}), else the only
     * one that the credentials can see.
     *
     * @param id such as {@code us_env_1234}
     * @return this
     */
    public EarmarkBuilder environmentId(String id) {
        environmentId = Objects.requireNonNull(id);
        return this;
    }

    /**
     * Where events come from; by default a {@link StreamSource} of the environment, or of the space that the setting
     * {@code EARMARK_SPACE_ID} names. A space has a state of its own.
     *
     * @param events the source; it is started and stopped by Earmark
     * @return this
     */
    public EarmarkBuilder source(EventSource events) {
        source = Objects.requireNonNull(events);
        return this;
    }

    /**
     * Where the place in the stream is kept between runs; by default where the source says ({@link
     * EventSource#checkpoints}), else in files in the directory that {@code EARMARK_STATE_DIR} names, else {@code .earmark/}.
     *
     * @param store the store
     * @return this
     */
    public EarmarkBuilder checkpoint(CheckpointStore store) {
        checkpoints = Objects.requireNonNull(store);
        return this;
    }

    /**
     * Where handlers that were given up for an event are kept; by default a file in the directory that
     * {@code EARMARK_STATE_DIR} names, else {@code .earmark/}.
     *
     * @param store the store
     * @return this
     */
    public EarmarkBuilder deadLetters(DeadLetterStore store) {
        deadLetters = Objects.requireNonNull(store);
        return this;
    }

    /**
     * Where a first start begins, one that finds no state of an earlier run; by default at the platform's now. Later starts
     * go on where the last run ended.
     *
     * @param instant the events created from then on are handled; {@link Instant#EPOCH} for all that the platform keeps
     * @return this
     */
    public EarmarkBuilder startAt(Instant instant) {
        startAt = Objects.requireNonNull(instant);
        return this;
    }

    /**
     * Which events handlers without {@link dev.earmark.Ordered} take one after another: those with equal keys. By default
     * those of one space.
     *
     * @param key computes the key of an event, quickly, with {@code equals} and {@code hashCode}; null for an event that
     *     need not be in order. For an event for which it throws, which is logged, the space counts
     * @return this
     */
    public EarmarkBuilder orderBy(Function<? super Event, ?> key) {
        orderBy = Objects.requireNonNull(key);
        return this;
    }

    /**
     * Serves {@link Earmark#health()} on a port of this machine's loopback address: {@code /health/live} and
     * {@code /health/ready} answer 200 or 503 with the reasons, {@code /metrics} counts in the text format of Prometheus.
     *
     * @param port the port; 0 for a free one, which the log names
     * @return this
     */
    public EarmarkBuilder healthPort(int port) {
        healthPort = port;
        return this;
    }

    /**
     * How many events are handled at a time, at most.
     *
     * @param events 16 by default
     * @return this
     */
    public EarmarkBuilder concurrency(int events) {
        concurrency = events;
        return this;
    }

    /**
     * How many events are in hand at a time, at most; the source waits while there are as many.
     *
     * @param events 1,000 by default
     * @return this
     */
    public EarmarkBuilder maxInFlight(int events) {
        maxInFlight = events;
        return this;
    }

    /**
     * What handlers run on; by default threads of our own, virtual ones where the JDK has them (21 and later).
     *
     * @param threads an executor that stays the caller's to shut down
     * @return this
     */
    public EarmarkBuilder executor(Executor threads) {
        executor = Objects.requireNonNull(threads);
        return this;
    }

    /**
     * How long {@link Earmark#close()} waits for the handlers that run.
     *
     * @param grace 25 seconds by default, within the 30 that container platforms usually allow
     * @return this
     */
    public EarmarkBuilder gracePeriod(Duration grace) {
        gracePeriod = Objects.requireNonNull(grace);
        return this;
    }

    /**
     * How long the start waits for a platform that does not answer.
     *
     * @param timeout 15 seconds by default
     * @return this
     */
    public EarmarkBuilder startTimeout(Duration timeout) {
        startTimeout = Objects.requireNonNull(timeout);
        return this;
    }

    /**
     * Adds an observer of the delivery.
     *
     * @param observer is told what happens to events
     * @return this
     */
    public EarmarkBuilder observer(EarmarkObserver observer) {
        observers.add(Objects.requireNonNull(observer));
        return this;
    }

    /**
     * Starts, and returns once events are being read.
     *
     * @return the running listeners, to be closed by the caller
     * @throws StartException when a listener, the platform or the setup does not allow it
     * @throws dev.earmark.config.ConfigurationException when the configuration is wrong or incomplete
     * @throws IllegalArgumentException when a bound is out of range
     */
    public Earmark start() {
        var settings = configuration == null ? Configuration.load() : configuration;
        if (environmentId != null) {
            settings = settings.with("FLATFILE_ENVIRONMENT_ID", environmentId);
        }
        Credentials.hide(settings, mask());
        try {
            return start(settings);
        } catch (StartException refused) {
            throw refused.masked(mask());
        }
    }

    private Earmark start(Configuration settings) {
        var log = ProblemLog.of(Earmark.class, mask()::mask);
        handlers.check(log::warn);
        var earmark = new Startup(settings, startTimeout, requireSecrets, mask(), log)
                .start(
                        DispatchTable.of(handlers, listeners.bind()),
                        client,
                        secrets,
                        source,
                        Stores.of(checkpoints, deadLetters, settings),
                        new DeliverySettings(concurrency, maxInFlight, orderBy, startAt, executor, observers),
                        gracePeriod);
        return healthPort == null ? earmark : earmark.withHealthAt(healthPort, counters);
    }

    /** What hides secrets in all that is logged and thrown: the client's, so that both know the same. */
    SecretMask mask() {
        return client == null ? ownMask : client.secretMask();
    }
}
