// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.stream;

import dev.earmark.testkit.state.PublishedEvent;
import dev.earmark.testkit.wire.Json;
import dev.earmark.testkit.wire.Reply;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** The replies of the stream, in PubNub's form. */
public final class StreamReply {

    // Official clients take a reply without it for a bad request, whatever its status.
    private static final Map<String, String> HEADERS = Map.of("Content-Type", "text/javascript; charset=\"UTF-8\"");

    private StreamReply() {}

    /** No message, and the place from which to poll next. */
    static Reply place(long timetoken) {
        return new Reply(200, HEADERS, "{\"t\":{\"t\":\"" + timetoken + "\",\"r\":12},\"m\":[]}");
    }

    static Reply messages(Channel channel, List<PublishedEvent> events) {
        long last = events.get(events.size() - 1).timetoken();
        return new Reply(
                200,
                HEADERS,
                events.stream()
                        .map(event -> message(channel, event))
                        .collect(Collectors.joining(",", "{\"t\":{\"t\":\"" + last + "\",\"r\":12},\"m\":[", "]}")));
    }

    /** The message is JSON text inside JSON: the clients in browsers parse it once more without a look. */
    private static String message(Channel channel, PublishedEvent event) {
        return "{\"a\":\"2\",\"f\":0,\"i\":\"local-flatfile\",\"s\":1,\"p\":{\"t\":\"" + event.timetoken()
                + "\",\"r\":12},\"k\":\"" + StreamService.SUBSCRIBE_KEY + "\",\"c\":\"" + channel.name() + "\",\"d\":"
                + Json.quote(event.json()) + "}";
    }

    static Reply time(long timetoken) {
        return new Reply(200, HEADERS, "[" + timetoken + "]");
    }

    static Reply presence(String action) {
        ObjectNode body = Json.object().put("status", 200).put("message", "OK");
        Json.putUnlessEmpty(body, "action", action);
        return new Reply(200, HEADERS, Json.write(body.put("service", "Presence")));
    }

    static Reply refusal(int status, String message) {
        ObjectNode body = Json.object()
                .put("message", message)
                .put("error", true)
                .put("service", "Access Manager")
                .put("status", status);
        return new Reply(status, HEADERS, Json.write(body));
    }

    static Reply forbidden(String channels, String message) {
        ObjectNode body = Json.object().put("message", message);
        body.putObject("payload").putArray("channels").add(channels);
        body.put("error", true).put("service", "Access Manager").put("status", 403);
        return new Reply(403, HEADERS, Json.write(body));
    }
}
