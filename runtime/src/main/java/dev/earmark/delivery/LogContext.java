// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.event.Event;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** What each log line of an attempt carries, in SLF4J's MDC: which event, which handler, which attempt. */
final class LogContext {

    private final @Nullable Map<String, String> before;

    private LogContext(@Nullable Map<String, String> before) {
        this.before = before;
    }

    static LogContext of(Event event, String handlerId, int attempt) {
        var before = MDC.getCopyOfContextMap();
        Map<String, String> during = before == null ? new HashMap<>() : new HashMap<>(before);
        during.put("earmark.event", event.id());
        during.put("earmark.topic", event.topic());
        put(during, "earmark.space", event.context().spaceId());
        put(during, "earmark.job", event.context().jobId());
        during.put("earmark.handler", handlerId);
        during.put("earmark.attempt", String.valueOf(attempt));
        MDC.setContextMap(during);
        return new LogContext(before);
    }

    private static void put(Map<String, String> map, String key, @Nullable String value) {
        if (value != null) {
            map.put(key, value);
        }
    }

    /** Puts back what was there before. */
    void close() {
        if (before == null) {
            MDC.clear();
        } else {
            MDC.setContextMap(before);
        }
    }
}
