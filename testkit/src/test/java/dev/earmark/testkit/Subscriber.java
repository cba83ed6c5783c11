// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import dev.earmark.testkit.wire.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A bare client of one channel of the stream, for the tests of Local Flatfile. */
final class Subscriber {

    private final Api api;
    private final String channel;
    private final JsonNode grant;
    private String timetoken = "0";

    Subscriber(LocalFlatfile flatfile, String scope, String channel) {
        this.api = Api.of(flatfile);
        this.channel = channel;
        this.grant = api.get("/subscription?scope=" + scope).data();
    }

    static Subscriber ofEnvironment(LocalFlatfile flatfile) {
        return new Subscriber(flatfile, flatfile.environmentId(), "environment." + flatfile.environmentId());
    }

    String token() {
        return grant.path("token").asString();
    }

    /** Polls from the place that the last reply gave; the first poll is the handshake. */
    Api.Answer poll() {
        Api.Answer answer = poll(channel, timetoken, token());
        if (answer.status() == 200) {
            timetoken = answer.json().at("/t/t").asString();
        }
        return answer;
    }

    Api.Answer poll(String channel, String timetoken, String token) {
        return call("/v2/subscribe/" + key() + "/" + channel + "/0?uuid=u&tt=" + timetoken + "&auth="
                + URLEncoder.encode(token, StandardCharsets.UTF_8));
    }

    Api.Answer presence(String action) {
        return call("/v2/presence/sub-key/" + key() + "/channel/" + channel + "/" + action + "?uuid=u&auth=" + token());
    }

    Api.Answer call(String path) {
        return api.send(api.request(path).GET());
    }

    long timetoken() {
        return Long.parseLong(timetoken);
    }

    void rewindTo(long place) {
        timetoken = Long.toString(place);
    }

    private String key() {
        return grant.path("subscribeKey").asString();
    }

    /** The ids of the events in a reply. */
    static List<String> ids(Api.Answer answer) {
        return answer.json()
                .path("m")
                .valueStream()
                .map(message ->
                        Json.parse(message.path("d").stringValue()).path("id").asString())
                .toList();
    }
}
