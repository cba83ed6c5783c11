// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.config.ApiUrl;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The events that the platform keeps, as the JSON it sent. */
public final class Events {

    private final Transport transport;
    private final DataUrl dataUrl;

    Events(Transport transport, ApiUrl api) {
        this.transport = transport;
        this.dataUrl = new DataUrl(api);
    }

    /**
     * One page of events. The platform's order is not defined, and a page shorter than asked for need not be the last:
     * the end is a page without events.
     *
     * @param query which events, and which page of them
     * @return the page
     * @throws FlatfileException when the call fails
     */
    public EventPage list(EventQuery query) {
        Call call = Call.get("events")
                .with("environmentId", query.environmentId())
                .with("spaceId", query.spaceId())
                .with("domain", query.domain())
                .with("topic", query.topic())
                .with("since", query.since())
                .with("includeAcknowledged", query.includeAcknowledged() ? Boolean.TRUE : null)
                .with("pageSize", query.pageSize())
                .with("pageNumber", query.pageNumber());
        Reply reply = transport.send(call);
        return new EventPage(RawData.list(reply), reply.date());
    }

    /**
     * One event.
     *
     * @param id its id
     * @return its JSON, byte for byte
     * @throws ApiException when there is none, or the credential may not see it
     * @throws FlatfileException when the call fails otherwise
     */
    public byte[] get(String id) {
        return RawData.object(transport.send(Call.get("events", id)));
    }

    /**
     * What an event is about, such as the records of a commit.
     *
     * @param url the event's {@code dataUrl}, which names it below the address of the API
     * @return the member {@code data} of the reply; a missing node where it has none
     * @throws IllegalArgumentException when the address is not the API's: the bearer token is not sent anywhere else
     * @throws FlatfileException when the call fails
     */
    public JsonNode data(String url) {
        return JsonText.read(transport.send(dataUrl.call(url))).path("data");
    }

    /**
     * Makes an event. Not repeated where the platform may have made it already.
     *
     * @param event the platform's own members by name: {@code topic}, {@code domain}, {@code context}, {@code payload}
     *     and more; values are texts, numbers, booleans, lists, maps or a {@code JsonNode}
     * @return its JSON, byte for byte
     * @throws FlatfileException when the call fails
     */
    public byte[] create(Map<String, ?> event) {
        return RawData.object(transport.send(Call.post("events").body(event)));
    }

    /**
     * Acknowledges an event: lists leave it out from then on, unless asked for it.
     *
     * @param id its id
     * @throws FlatfileException when the call fails
     */
    public void ack(String id) {
        transport.send(Call.post("events", id, "ack").idempotent());
    }
}
