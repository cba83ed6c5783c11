// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What a Local Flatfile is started with. */
public record Settings(
        String host,
        int port,
        String apiKey,
        List<String> environmentIds,
        boolean production,
        Map<String, String> users,
        Map<String, String> clients,
        Duration accessTokenLife,
        long maxBodyBytes,
        int maxEvents,
        Stream stream,
        Clock clock,
        RandomGenerator random,
        Optional<Path> data) {

    public static final String ACCOUNT_ID = "us_acc_local";

    /**
     * How the stream behaves.
     *
     * @param tokenLife how long a token is valid, by the clock
     * @param hold how long a poll waits for a message
     * @param queue how many messages a channel keeps for subscribers that are behind
     */
    public record Stream(Duration tokenLife, Duration hold, int queue) {}

    /** The environment that the API key belongs to. */
    public String environmentId() {
        return environmentIds.get(0);
    }

    /** Names nothing secret. */
    @Override
    public String toString() {
        return "Settings[host=" + host + ", port=" + port + ", environmentIds=" + environmentIds + "]";
    }
}
