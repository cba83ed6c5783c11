// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import dev.earmark.source.stream.StreamException.Kind;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** A request that is under way. */
public final class Poll {

    private static final Duration LONGEST_ASKED = Duration.ofSeconds(60);

    private final Channel channel;
    private final CompletableFuture<HttpResponse<byte[]>> pending;
    private final Duration timeout;
    private final long begun = System.nanoTime();
    private volatile @Nullable String givenUp;

    Poll(Channel channel, CompletableFuture<HttpResponse<byte[]>> pending, Duration timeout) {
        this.channel = channel;
        this.pending = pending;
        this.timeout = timeout;
    }

    /**
     * Waits for the reply, at most the channel's poll time-out after the request began.
     *
     * @return the reply, still to be read
     * @throws StreamException when there is none, or it is a refusal
     * @throws InterruptedException when the thread is interrupted
     */
    public UnreadReply await() throws StreamException, InterruptedException {
        try {
            var left = Math.max(0, timeout.toNanos() - (System.nanoTime() - begun));
            return accepted(pending.get(left, TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            throw unavailable("did not answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException | CancellationException failure) {
            var reason = givenUp;
            throw unavailable(reason == null ? what(failure.getCause()) : reason);
        } finally {
            pending.cancel(true);
        }
    }

    /**
     * Gives the request up; harmless when it has ended.
     *
     * @param reason what is wrong with it
     */
    public void giveUp(String reason) {
        givenUp = reason;
        pending.cancel(true);
    }

    private UnreadReply accepted(HttpResponse<byte[]> response) throws StreamException {
        var status = response.statusCode();
        if (status != 200) {
            throw new StreamException(kind(status), channel + " answered " + status, retryAfter(response));
        }
        return new UnreadReply(channel, response.body());
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.DENIED;
            case 408, 429 -> Kind.UNAVAILABLE;
            default -> status >= 500 ? Kind.UNAVAILABLE : Kind.REJECTED;
        };
    }

    private static @Nullable Duration retryAfter(HttpResponse<?> response) {
        var asked = response.headers().firstValue("retry-after").orElse("");
        if (!asked.matches("\\d{1,9}")) {
            return null;
        }
        var seconds = Duration.ofSeconds(Long.parseLong(asked));
        return seconds.compareTo(LONGEST_ASKED) > 0 ? LONGEST_ASKED : seconds;
    }

    private StreamException unavailable(String what) {
        return new StreamException(Kind.UNAVAILABLE, channel + " " + what);
    }

    /** The messages of the client's own exceptions may quote the address, which holds the token. */
    private static String what(@Nullable Throwable failure) {
        if (failure instanceof HttpConnectTimeoutException) {
            return "took too long to connect";
        }
        if (failure instanceof ConnectException) {
            return "refused the connection or is an unknown host";
        }
        return failure instanceof SSLException
                ? "did not agree on a secure connection"
                : "broke the connection or answered too much";
    }
}
