// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.Topics;
import dev.earmark.event.Event;

@Namespace("space:orders")
class OrderListener {

    private final Outbox outbox;

    OrderListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @OnEvent(Topics.COMMIT_CREATED)
    @Filter(
            key = "sheetSlug",
            value = {"orders", "returns"})
    void check(Event event) {
        outbox.send("Checked " + event.context().get("commitId").orElseThrow());
    }
}
