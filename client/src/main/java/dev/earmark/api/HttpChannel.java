// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.config.ApiUrl;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretValue;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * One attempt over the JDK's HTTP client, to the configured origin and no other: the address is put together from it,
 * and redirects are not followed.
 */
final class HttpChannel implements Channel {

    private final ApiUrl api;
    private final Limits limits;
    private final SecretMask mask;
    private final HttpClient http;

    HttpChannel(ApiUrl api, Limits limits, SecretMask mask) {
        this.api = api;
        this.limits = limits;
        this.mask = mask;
        this.http = HttpClient.newBuilder()
                .connectTimeout(limits.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                // Without TLS the client would ask each server to upgrade, which some answer oddly.
                .version(
                        api.uri().getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .build();
    }

    @Override
    public Reply send(Call call, @Nullable SecretValue token, Deadline deadline) {
        Duration time = deadline.left().compareTo(limits.attempt()) < 0 ? deadline.left() : limits.attempt();
        // The request's own time-out ends with the headers; a body that trickles would outlast it.
        var pending = http.sendAsync(request(call, token), info -> new LimitedBody(limits.replyBytes()));
        try {
            HttpResponse<byte[]> response = await(pending, time);
            return new Reply(call, response.statusCode(), response.headers(), response.body(), 1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(call.toString());
        } catch (TimeoutException late) {
            throw failed(call, "did not answer within " + time.toMillis() + " ms", true);
        } catch (ExecutionException failure) {
            throw failed(call, failure.getCause());
        }
    }

    private static HttpResponse<byte[]> await(CompletableFuture<HttpResponse<byte[]>> pending, Duration time)
            throws InterruptedException, TimeoutException, ExecutionException {
        try {
            return pending.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } finally {
            pending.cancel(true);
        }
    }

    private HttpRequest request(Call call, @Nullable SecretValue token) {
        var request = HttpRequest.newBuilder(URI.create(api + call.pathAndQuery()))
                .header("Accept", "application/json")
                .header("User-Agent", "earmark/" + Version.NUMBER)
                .header("X-Disable-Hooks", "true");
        if (token != null) {
            request.header("Authorization", "Bearer " + token.reveal());
        }
        byte[] body = call.body();
        if (body == null) {
            return request.method(call.method(), BodyPublishers.noBody()).build();
        }
        return request.header("Content-Type", "application/json")
                .method(call.method(), BodyPublishers.ofByteArray(body))
                .build();
    }

    private FlatfileException failed(Call call, @Nullable Throwable cause) {
        if (LimitedBody.isTooLarge(cause)) {
            return new MalformedReplyException(
                    call.toString(), "%s answered with more than %d bytes.".formatted(call, limits.replyBytes()), null);
        }
        if (cause instanceof HttpConnectTimeoutException) {
            return failed(call, "took longer than " + limits.connect().toMillis() + " ms to connect", false);
        }
        if (cause instanceof ConnectException) {
            boolean unknown = cause.getCause() instanceof UnresolvedAddressException;
            return failed(call, unknown ? "is an unknown host" : "refused the connection", false);
        }
        if (cause instanceof UnknownHostException) {
            return failed(call, "is an unknown host", false);
        }
        if (cause instanceof SSLException) {
            boolean sent = !(cause instanceof SSLHandshakeException);
            return failed(call, "did not agree on a secure connection (" + cause.getMessage() + ")", sent);
        }
        if (cause instanceof ProtocolException) {
            // Its message quotes what came instead.
            return failed(call, "answered something that is not HTTP", true);
        }
        if (cause instanceof IOException) {
            return failed(call, "broke the connection (" + cause.getMessage() + ")", true);
        }
        throw new IllegalStateException(call + " failed in a way that should not happen; please report this.", cause);
    }

    private ConnectionException failed(Call call, String what, boolean sent) {
        String remedy = " Check the network and the address (FLATFILE_API_URL).";
        return new ConnectionException(
                call.toString(),
                mask.mask("%s failed: %s %s.%s".formatted(call, api.uri().getAuthority(), what, remedy)),
                sent);
    }
}
