// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import com.sun.net.httpserver.HttpServer;
import dev.earmark.event.EventParser;
import dev.earmark.source.EventSink;
import dev.earmark.source.EventSource;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes events that others post, one event as JSON in each request, on the JDK's HTTP server.
 *
 * <pre>{@code
 * Earmark.builder()
 *         .listener(new DeliveryListener())
 *         .source(WebhookSource.builder(WebhookAuth.signature(secret)).port(8080).build())
 *         .start();
 * }</pre>
 *
 * <p>A sender is answered 200 once the event is settled, or with an inbox 202 once it is on the disk. Where it is answered
 * anything else, or nothing, it has to send the event again; the runtime drops repeats. Statuses: 400 no event, 401 not
 * authorised, 404 another path, 405 another method, 413 too large, 503 (with {@code Retry-After}) busy.
 *
 * <p>The server speaks plain HTTP and listens on the loopback address unless told otherwise: put it behind what ends TLS.
 */
public final class WebhookSource implements EventSource {

    private final WebhookSettings settings;
    private @Nullable HttpServer server;
    private @Nullable Intake intake;
    private @Nullable TimedExecutor threads;

    WebhookSource(WebhookSettings settings) {
        this.settings = settings;
    }

    /**
     * Starts to describe a source.
     *
     * @param auth how a sender proves that it may post events
     * @return a builder
     */
    public static WebhookBuilder builder(WebhookAuth auth) {
        return new WebhookBuilder(auth);
    }

    @Override
    public String description() {
        return "events posted to http://" + settings.host() + ":" + port() + settings.path() + ", " + settings.auth();
    }

    /**
     * The port that it listens on.
     *
     * @return the port; before the start the one asked for, where 0 stands for any free one
     */
    public int port() {
        return server == null ? settings.port() : server.getAddress().getPort();
    }

    @Override
    public void start(EventSink sink) throws IOException {
        var inbox = settings.inbox() == null ? null : Inbox.open(settings.inbox());
        var left = inbox == null ? List.<Arrival>of() : inbox.left(new EventParser());
        var taking = new Intake(sink, inbox, settings.patience(), settings.maxUnsettled());
        var reception = new Reception(settings.auth(), settings.maxBodyBytes(), settings.clock(), taking);
        var started = HttpServer.create(new InetSocketAddress(settings.host(), settings.port()), 0);
        var pool = new TimedExecutor(settings.threads(), settings.requestTimeout());
        started.setExecutor(pool);
        started.createContext(settings.path(), reception);
        server = started;
        intake = taking;
        threads = pool;
        taking.start(left);
        started.start();
        sink.connected();
    }

    @Override
    public void stop() {
        if (server != null && intake != null && threads != null) {
            intake.stop();
            server.stop(0);
            threads.close();
        }
    }
}
