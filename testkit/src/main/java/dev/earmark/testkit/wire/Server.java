// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** The HTTP server, which can stop to listen and come back at the same address. */
public final class Server implements AutoCloseable {

    private final Map<String, HttpHandler> handlers;
    private final ExecutorService executor = Executors.newCachedThreadPool(daemonThreads());
    private final InetSocketAddress address;
    private HttpServer server;
    private boolean listening;

    /** Listens; the handlers are by the beginning of their paths. */
    public Server(String host, int port, Map<String, HttpHandler> handlers) {
        this.handlers = handlers;
        this.server = listen(new InetSocketAddress(host, port));
        this.address = server.getAddress();
    }

    public synchronized void down() {
        if (listening) {
            listening = false;
            server.stop(0);
        }
    }

    public synchronized void up() {
        if (!listening && !executor.isShutdown()) {
            server = listen(address);
        }
    }

    /** Scheme, host and port. */
    public String url() {
        String host = address.getAddress().getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + address.getPort();
    }

    @Override
    public void close() {
        executor.shutdownNow();
        down();
    }

    private HttpServer listen(InetSocketAddress at) {
        // The JDK's server otherwise lets each small reply wait for the client's delayed ACK, 40 ms.
        if (System.getProperty("sun.net.httpserver.nodelay") == null) {
            System.setProperty("sun.net.httpserver.nodelay", "true");
        }
        try {
            HttpServer started = HttpServer.create(at, 0);
            handlers.forEach(started::createContext);
            started.setExecutor(executor);
            started.start();
            listening = true;
            return started;
        } catch (IOException | RuntimeException failure) {
            throw new IllegalStateException("Local Flatfile cannot listen on " + at.getHostString() + ", port "
                    + at.getPort() + ": " + failure.getMessage() + ". Choose another port, or 0 for a free one.");
        }
    }

    private static ThreadFactory daemonThreads() {
        var count = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, "local-flatfile-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
