// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import com.pubnub.api.UserId;
import com.pubnub.api.enums.PNStatusCategory;
import com.pubnub.api.java.PubNub;
import com.pubnub.api.java.v2.PNConfiguration;
import com.pubnub.api.java.v2.callbacks.EventListener;
import com.pubnub.api.java.v2.callbacks.StatusListener;
import com.pubnub.api.models.consumer.PNStatus;
import com.pubnub.api.models.consumer.pubsub.PNMessageResult;
import dev.earmark.testkit.wire.Json;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** PubNub's Java client on the channel of the environment; after each disconnection it gets a new token and goes on. */
final class PubNubJavaClient implements AutoCloseable, EventListener, StatusListener {

    private static final Set<PNStatusCategory> LOST =
            Set.of(PNStatusCategory.PNUnexpectedDisconnectCategory, PNStatusCategory.PNConnectionError);

    private final Api api;
    private final String scope;
    private final Consumer<String> ids;
    private final CountDownLatch connected = new CountDownLatch(1);
    private final PubNub client;

    private PubNubJavaClient(LocalFlatfile flatfile, Consumer<String> ids) throws Exception {
        this.api = Api.of(flatfile);
        this.scope = flatfile.environmentId();
        this.ids = ids;
        JsonNode grant = grant();
        client = PubNub.create(PNConfiguration.builder(
                        new UserId(grant.path("accountId").asString()),
                        grant.path("subscribeKey").asString())
                .origin(URI.create(grant.path("origin").asString()).getAuthority())
                .secure(false)
                .build());
        client.setToken(grant.path("token").asString());
    }

    static PubNubJavaClient subscribe(LocalFlatfile flatfile, Consumer<String> ids) throws Exception {
        var listening = new PubNubJavaClient(flatfile, ids);
        listening.client.addListener((StatusListener) listening);
        listening.client.addListener((EventListener) listening);
        listening
                .client
                .channel("environment." + listening.scope)
                .subscription()
                .subscribe();
        return listening;
    }

    void awaitConnected() throws InterruptedException {
        if (!connected.await(20, TimeUnit.SECONDS)) {
            throw new AssertionError("PubNub's Java client did not connect.");
        }
    }

    @Override
    public void message(PubNub from, PNMessageResult message) {
        ids.accept(Json.parse(message.getMessage().getAsString()).path("id").asString());
    }

    @Override
    public void status(PubNub from, PNStatus status) {
        if (status.getCategory() == PNStatusCategory.PNConnectedCategory) {
            connected.countDown();
        } else if (LOST.contains(status.getCategory())) {
            client.setToken(grant().path("token").asString());
            client.reconnect();
        }
    }

    @Override
    public void close() {
        client.forceDestroy();
    }

    private JsonNode grant() {
        return api.get("/subscription?scope=" + scope).data();
    }
}
