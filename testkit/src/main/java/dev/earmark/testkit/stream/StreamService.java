// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.stream;

import com.sun.net.httpserver.HttpExchange;
import dev.earmark.testkit.state.Kind;
import dev.earmark.testkit.state.Platform;
import dev.earmark.testkit.state.Settings;
import dev.earmark.testkit.state.Tokens;
import dev.earmark.testkit.wire.ApiPath;
import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Query;
import dev.earmark.testkit.wire.Reply;
import dev.earmark.testkit.wire.Service;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The stream: the calls that PubNub's clients make to subscribe to one channel. */
public final class StreamService implements Service {

    public static final String SUBSCRIBE_KEY = "sub-c-00000000-0000-4000-8000-000000000000";

    private static final ApiPath TIME = ApiPath.template("/time/0");
    private static final ApiPath SUBSCRIBE = ApiPath.template("/v2/subscribe/*/*/0");
    private static final ApiPath PRESENCE = ApiPath.template("/v2/presence/sub-key/*/channel/*/*");

    private final Platform platform;
    private final Tokens tokens;

    public StreamService(Platform platform, Tokens tokens) {
        this.platform = platform;
        this.tokens = tokens;
    }

    @Override
    public Reply answer(HttpExchange exchange) throws InterruptedException {
        try {
            ApiPath path = ApiPath.whole(exchange.getRequestURI());
            Query query = Query.parse(exchange.getRequestURI().getRawQuery());
            Optional<List<String>> subscribe = path.match(SUBSCRIBE);
            Optional<List<String>> presence = path.match(PRESENCE);
            if (!exchange.getRequestMethod().equals("GET")) {
                return StreamReply.refusal(405, "Method Not Allowed");
            }
            if (path.equals(TIME)) {
                return StreamReply.time(platform.exclusively(platform.events()::timetoken));
            }
            if (subscribe.isPresent()) {
                return subscribe(subscribe.get().get(0), subscribe.get().get(1), query);
            }
            return presence.isPresent()
                    ? presence(presence.get(), query)
                    : StreamReply.refusal(404, "Local Flatfile does not serve this path of PubNub's.");
        } catch (ApiProblem malformed) {
            return StreamReply.refusal(400, String.valueOf(malformed.getMessage()));
        }
    }

    @Override
    public ApiPath path(HttpExchange exchange) {
        return ApiPath.whole(exchange.getRequestURI());
    }

    @Override
    public Reply refusal(int status, String message) {
        return StreamReply.refusal(status, message);
    }

    private Reply subscribe(String key, String channel, Query query) throws InterruptedException {
        Optional<Reply> refusal = refusal(key, channel, query);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        long after = timetoken(query);
        if (after == 0) {
            return StreamReply.place(platform.exclusively(platform.events()::timetoken));
        }
        Settings.Stream settings = platform.settings().stream();
        var poll = new Poll(platform.events(), new Channel(channel), settings.queue(), after);
        return platform.await(poll::look, settings.hold())
                .map(events -> StreamReply.messages(new Channel(channel), events))
                .orElseGet(() -> StreamReply.place(poll.seen()));
    }

    private Reply presence(List<String> ids, Query query) {
        String action = ids.get(2);
        if (!List.of("heartbeat", "leave").contains(action)) {
            return StreamReply.refusal(404, "Local Flatfile does not serve this path of PubNub's.");
        }
        return refusal(ids.get(0), ids.get(1), query)
                .orElseGet(() -> StreamReply.presence(action.equals("leave") ? action : ""));
    }

    /** A token is good for the channel that it was handed out for, and no other. */
    private Optional<Reply> refusal(String key, String channel, Query query) {
        if (!key.equals(SUBSCRIBE_KEY)) {
            return Optional.of(StreamReply.refusal(400, "Invalid Subscribe Key"));
        }
        Optional<ObjectNode> token = platform.exclusively(() -> tokens.find(Kind.STREAM_TOKEN, query.text("auth")));
        if (token.isEmpty()) {
            return Optional.of(StreamReply.forbidden(channel, "Token is expired or unknown."));
        }
        return Json.text(token.get(), "channel").equals(channel)
                ? Optional.empty()
                : Optional.of(StreamReply.forbidden(channel, "Token does not grant the channel."));
    }

    private static long timetoken(Query query) {
        try {
            return query.text("tt").isEmpty() ? 0 : Long.parseLong(query.text("tt"));
        } catch (NumberFormatException malformed) {
            throw query.notA("tt", "a timetoken, which is a whole number");
        }
    }
}
