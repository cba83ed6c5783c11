// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.guide;

import dev.earmark.OnEvent;
import dev.earmark.OrderKey;
import dev.earmark.Ordered;
import dev.earmark.Retry;
import dev.earmark.Timeout;
import dev.earmark.event.Event;
import java.io.IOException;

@Ordered(OrderKey.SHEET)
record PriceListener(Shop shop) {

    @OnEvent("commit:created")
    @Retry(maxRetries = 10, delay = "2s", maxDuration = "10m", abortOn = IllegalArgumentException.class)
    @Timeout("30s")
    void publish(Event event) throws IOException {
        shop.publish(event.context().get("sheetId").orElseThrow());
    }

    interface Shop {
        void publish(String sheetId) throws IOException;
    }
}
