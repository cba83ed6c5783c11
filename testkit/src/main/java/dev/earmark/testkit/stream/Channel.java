// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.stream;

import dev.earmark.testkit.state.PublishedEvent;

/** A channel of the stream: the events of one environment, or those of one space. */
public record Channel(String name) {

    private static final String ENVIRONMENT = "environment.";
    private static final String SPACE = "space.";

    /** The channel of an environment or a space; the platform's clients tell the two apart by the same rule. */
    public static Channel of(String scope) {
        return new Channel((scope.contains("env") ? ENVIRONMENT : SPACE) + scope);
    }

    boolean carries(PublishedEvent event) {
        return name.equals(ENVIRONMENT + event.environmentId()) || name.equals(SPACE + event.spaceId());
    }
}
