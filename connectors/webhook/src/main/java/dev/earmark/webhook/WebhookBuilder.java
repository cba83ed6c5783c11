// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Describes a {@link WebhookSource}. Not thread-safe. */
public final class WebhookBuilder {

    private final WebhookAuth auth;
    private String host = "127.0.0.1";
    private int port = 8080;
    private String path = "/events";
    private @Nullable Path inbox;
    private int maxBodyBytes = 1024 * 1024;
    private int maxUnsettled = 1_000;
    private int threads = 64;
    private Duration requestTimeout = Duration.ofSeconds(10);
    private Duration patience = Duration.ofSeconds(25);
    private Clock clock = Clock.systemUTC();

    WebhookBuilder(WebhookAuth auth) {
        this.auth = auth;
    }

    /**
     * The address to listen on.
     *
     * @param address a name or number; {@code 127.0.0.1} by default, which other machines cannot reach
     * @return this
     */
    public WebhookBuilder host(String address) {
        host = address;
        return this;
    }

    /**
     * The port to listen on.
     *
     * @param number 8080 by default; 0 takes a free one
     * @return this
     * @throws IllegalArgumentException when it is no port
     */
    public WebhookBuilder port(int number) {
        if (number < 0 || number > 65_535) {
            throw new IllegalArgumentException("The port is " + number + "; it has to be from 0 to 65535.");
        }
        port = number;
        return this;
    }

    /**
     * The path that events are posted to.
     *
     * @param absolute {@code /events} by default
     * @return this
     * @throws IllegalArgumentException when it does not begin with a slash
     */
    public WebhookBuilder path(String absolute) {
        if (!absolute.startsWith("/")) {
            throw new IllegalArgumentException("The path is \"" + absolute + "\"; it has to begin with a slash.");
        }
        path = absolute;
        return this;
    }

    /**
     * Answers a sender as soon as the event is on the disk, not only when it is settled. What is there when the program
     * starts is handled first.
     *
     * @param directory where events are kept until they are settled; made where it does not exist, for one source only
     * @return this
     */
    public WebhookBuilder inbox(Path directory) {
        inbox = directory;
        return this;
    }

    /**
     * The largest event.
     *
     * @param bytes 1 MiB by default
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    public WebhookBuilder maxBodyBytes(int bytes) {
        maxBodyBytes = positive(bytes, "The largest body");
        return this;
    }

    /**
     * How many events may be unsettled; senders of further ones are told to come back.
     *
     * @param events 1,000 by default
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    public WebhookBuilder maxUnsettled(int events) {
        maxUnsettled = positive(events, "The number of unsettled events");
        return this;
    }

    /**
     * How many requests are read at a time.
     *
     * @param number 64 by default
     * @return this
     * @throws IllegalArgumentException when it is less than 1
     */
    public WebhookBuilder threads(int number) {
        threads = positive(number, "The number of threads");
        return this;
    }

    /**
     * How long a client may take to send its request, to the last byte; then its connection is closed.
     *
     * @param time 10 seconds by default
     * @return this
     */
    public WebhookBuilder requestTimeout(Duration time) {
        requestTimeout = time;
        return this;
    }

    /**
     * How long a sender is kept waiting for its event to be settled; then it is told to send it again.
     *
     * @param time 25 seconds by default, less than most senders wait
     * @return this
     */
    public WebhookBuilder answerWithin(Duration time) {
        patience = time;
        return this;
    }

    WebhookBuilder clock(Clock other) {
        clock = other;
        return this;
    }

    private static int positive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " is " + number + "; it has to be at least 1.");
        }
        return number;
    }

    /**
     * Makes the source; it listens when it is started.
     *
     * @return the source
     */
    public WebhookSource build() {
        return new WebhookSource(new WebhookSettings(
                auth, host, port, path, inbox, maxBodyBytes, maxUnsettled, threads, requestTimeout, patience, clock));
    }
}
