// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Topics;

class WelcomeListener {

    private final Outbox outbox;

    WelcomeListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @OnEvent(Topics.SPACE_CREATED)
    void welcome(@Context("spaceId") String spaceId, @Payload("name") String name) {
        outbox.send("The space " + name + " (" + spaceId + ") is ready");
    }
}
