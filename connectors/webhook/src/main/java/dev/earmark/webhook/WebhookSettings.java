// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a webhook source is made of; see {@link WebhookBuilder}. */
record WebhookSettings(
        WebhookAuth auth,
        String host,
        int port,
        String path,
        @Nullable Path inbox,
        int maxBodyBytes,
        int maxUnsettled,
        int threads,
        Duration requestTimeout,
        Duration patience,
        Clock clock) {}
