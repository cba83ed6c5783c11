// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class UnknownTopics {

    static final String TYPO = "commit:create";

    @OnEvent("job:redy") // error: The platform sends no topic "job:redy"; did you mean "job:ready"?
    void near(Event event) {}

    @OnEvent(TYPO) // error: did you mean "commit:created"?
    void constant(Event event) {}

    @OnEvent({
        "Job:Ready", // error: did you mean "job:ready"?
        "space:created",
        "recrods:*" // error: did you mean "records:*"?
    })
    void several(Event event) {}

    @OnEvent("acme:order:done") // warning: No topic that the platform is known to send, as of 2026-11-24, is "acme:order:done".
    void custom(Event event) {}

    @OnEvent("acme:*") // warning: matches "acme:*".
    void customs(Event event) {}

    @OnEvent("job") // warning: is "job".
    void entity(Event event) {}

    @OnEvent("*") // error: The topic "*" matches no event, because "*" does not cross the ":"
    void lone(Event event) {}

    @OnEvent("job*") // error: Write "job*:*".
    void start(Event event) {}

    @OnEvent("record:created") // warning: The topic "record:created" stands in old documents only
    void old(Event event) {}

    @OnEvent("cron:triggered") // warning: Write one of "cron:5-minutes", "cron:hourly"
    void oldSchedule(Event event) {}

    @SuppressWarnings("earmark.unknownTopic")
    @OnEvent("acme:suppressed")
    void suppressed(Event event) {}

    @OnEvent("space:deleted")
    static void both() {} // error: Handler "both" is static

    @OnEvent("workbook:crated") // error: did you mean "workbook:created"?
    private void alsoWrongOtherwise(Event event) {} // error: Handler "alsoWrongOtherwise" is private
}
