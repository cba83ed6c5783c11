// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import dev.earmark.api.Subscription;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The events of one scope at the streaming service. Its requests carry the stream's own token and nothing else that is
 * secret; they follow no redirect. Thread-safe.
 */
public final class Channel {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);

    private final URI origin;
    private final String name;
    private final Duration pollTimeout;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .followRedirects(HttpClient.Redirect.NEVER)
            // Over HTTP/2 a stalled poll would share its connection with the one that replaces it.
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /**
     * A channel; connects when first polled.
     *
     * @param origin scheme, host and port of the service
     * @param scope the id of an environment or a space
     * @param pollTimeout how long to wait for a reply; longer than the service holds a poll
     */
    public Channel(URI origin, String scope, Duration pollTimeout) {
        this.origin = origin;
        this.name = (scope.contains("env") ? "environment." : "space.") + scope;
        this.pollTimeout = pollTimeout;
    }

    /**
     * Asks for the messages after a place. Returns at once; the poll is under way.
     *
     * @param right says who asks
     * @param from the place
     * @return what will come of it
     */
    public Poll poll(Subscription right, Cursor from) {
        var path = "/v2/subscribe/" + encode(right.subscribeKey()) + "/" + encode(name) + "/0";
        var place = "?tt=" + from.timetoken() + (from.region() == 0 ? "" : "&tr=" + from.region());
        var caller = "&uuid=" + encode(right.accountId()) + "&pnsdk=earmark&auth="
                + encode(right.token().reveal());
        var request = HttpRequest.newBuilder(URI.create(origin + path + place + caller))
                .header("Accept", "application/json, text/javascript")
                .build();
        return new Poll(this, http.sendAsync(request, info -> new LimitedBody()), pollTimeout);
    }

    String name() {
        return name;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "the event stream at " + origin.getAuthority();
    }
}
