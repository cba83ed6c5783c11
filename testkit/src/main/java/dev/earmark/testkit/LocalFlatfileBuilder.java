// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.state.Settings;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Says how a {@link LocalFlatfile} is started. Not safe for use by several threads. */
public final class LocalFlatfileBuilder {

    private String host = "127.0.0.1";
    private int port;
    private String apiKey = "sk_local";
    private String environmentId = "us_env_local";
    private final List<String> otherEnvironmentIds = new ArrayList<>();
    private boolean production;
    private final Map<String, String> users = new LinkedHashMap<>();
    private final Map<String, String> clients = new LinkedHashMap<>();
    private Duration accessTokenLife = Duration.ofDays(1);
    private long maxBodyBytes = 10L * 1024 * 1024;
    private int maxEvents = 100_000;
    private Duration streamTokenLife = Duration.ofMinutes(15);
    private Duration streamHold = Duration.ofSeconds(280);
    private int streamQueue = 100;
    private Clock clock = Clock.systemUTC();
    private RandomGenerator random = new SecureRandom();
    private @Nullable Path data;

    LocalFlatfileBuilder() {}

    /**
     * The address to listen on.
     *
     * @param host a name or number; default {@code 127.0.0.1}, which other machines cannot reach
     * @return this
     */
    public LocalFlatfileBuilder host(String host) {
        this.host = host;
        return this;
    }

    /**
     * The port to listen on.
     *
     * @param port 0 to 65535; 0, the default, takes a free one
     * @return this
     */
    public LocalFlatfileBuilder port(int port) {
        this.port = port;
        return this;
    }

    /**
     * The secret key that clients authenticate with.
     *
     * @param apiKey default {@code sk_local}
     * @return this
     */
    public LocalFlatfileBuilder apiKey(String apiKey) {
        this.apiKey = apiKey;
        return this;
    }

    /**
     * The environment that the key belongs to.
     *
     * @param environmentId default {@code us_env_local}
     * @return this
     */
    public LocalFlatfileBuilder environmentId(String environmentId) {
        this.environmentId = environmentId;
        return this;
    }

    /**
     * Adds a further environment. By default there is none.
     *
     * @param id its id
     * @return this
     */
    public LocalFlatfileBuilder otherEnvironment(String id) {
        otherEnvironmentIds.add(id);
        return this;
    }

    /**
     * Makes the environments production ones ({@code isProd}). By default they are not.
     *
     * @return this
     */
    public LocalFlatfileBuilder production() {
        production = true;
        return this;
    }

    /**
     * Adds a user that {@code POST /auth} accepts. Without one it accepts {@code dev@example.com} with
     * {@code your-password}.
     *
     * @param email the user's address
     * @param password the user's password
     * @return this
     */
    public LocalFlatfileBuilder user(String email, String password) {
        users.put(email, password);
        return this;
    }

    /**
     * Adds a client that {@code POST /auth} accepts. Without one it accepts {@code your-client-id} with
     * {@code your-client-secret}.
     *
     * @param clientId the client's id
     * @param secret the client's secret
     * @return this
     */
    public LocalFlatfileBuilder client(String clientId, String secret) {
        clients.put(clientId, secret);
        return this;
    }

    /**
     * How long the access tokens of {@code POST /auth} are valid, by the clock.
     *
     * @param life default one day
     * @return this
     */
    public LocalFlatfileBuilder accessTokenLife(Duration life) {
        accessTokenLife = life;
        return this;
    }

    /**
     * The largest body of a request; a larger one is refused with 413.
     *
     * @param bytes as sent and as unpacked; default 10 MiB
     * @return this
     */
    public LocalFlatfileBuilder maxBodyBytes(long bytes) {
        maxBodyBytes = bytes;
        return this;
    }

    /**
     * How many events are kept. The oldest one is forgotten when one more comes.
     *
     * @param events at least 1; default 100,000
     * @return this
     * @throws IllegalArgumentException when the number is less than 1
     */
    public LocalFlatfileBuilder maxEvents(int events) {
        maxEvents = atLeastOne("maxEvents", events);
        return this;
    }

    /**
     * How long a token of the stream is valid, by the clock. The {@code ttl} of {@code GET /subscription} says it in
     * minutes, with a fraction where it is none of whole minutes.
     *
     * @param life default 15 minutes
     * @return this
     */
    public LocalFlatfileBuilder streamTokenLife(Duration life) {
        streamTokenLife = life;
        return this;
    }

    /**
     * How long the stream holds a poll for which it has no message, in real time.
     *
     * @param hold default 280 seconds
     * @return this
     */
    public LocalFlatfileBuilder streamHold(Duration hold) {
        streamHold = hold;
        return this;
    }

    /**
     * How many messages each channel of the stream keeps. A subscriber that is further behind loses what is older,
     * without a sign, as with PubNub. A reply holds at most 100 of them.
     *
     * @param messages at least 1; default 100
     * @return this
     * @throws IllegalArgumentException when the number is less than 1
     */
    public LocalFlatfileBuilder streamQueue(int messages) {
        streamQueue = atLeastOne("streamQueue", messages);
        return this;
    }

    /**
     * The clock that times of resources and events are taken from. The {@code Date} header of replies is the system's.
     *
     * @param clock default the system's
     * @return this
     */
    public LocalFlatfileBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * Makes ids and tokens the same in each run that makes the same calls at the same times. By default they are random.
     *
     * @param seed any number
     * @return this
     */
    public LocalFlatfileBuilder seed(long seed) {
        random = new Random(seed);
        return this;
    }

    /**
     * Keeps the state in a directory, over restarts. It then holds the values of secrets, readable by its owner only.
     * By default nothing is kept.
     *
     * @param directory made where it does not exist; one Local Flatfile at a time
     * @return this
     */
    public LocalFlatfileBuilder data(Path directory) {
        data = directory;
        return this;
    }

    /**
     * Starts it.
     *
     * @return a running Local Flatfile
     * @throws IllegalStateException when the port cannot be listened on, or the data directory cannot be used
     */
    public LocalFlatfile start() {
        List<String> environmentIds = new ArrayList<>(List.of(environmentId));
        environmentIds.addAll(otherEnvironmentIds);
        return new LocalFlatfile(new Settings(
                host,
                port,
                apiKey,
                List.copyOf(environmentIds),
                production,
                users.isEmpty() ? Map.of("dev@example.com", "your-password") : Map.copyOf(users),
                clients.isEmpty() ? Map.of("your-client-id", "your-client-secret") : Map.copyOf(clients),
                accessTokenLife,
                maxBodyBytes,
                maxEvents,
                new Settings.Stream(streamTokenLife, streamHold, streamQueue),
                clock,
                random,
                Optional.ofNullable(data)));
    }

    private static int atLeastOne(String setting, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(setting + " is " + number + "; it has to be 1 or more.");
        }
        return number;
    }
}
