// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

class Carried {

    @OnEvent("environment:created")
    void id(@Context("spaceId") String space) {} // error: The context of "environment:created" events has no "spaceId". Write one of "environmentId"

    @OnEvent("commit:created")
    void misspelt(@Context("sheetID") String sheet) {} // error: Write "sheetId".

    @OnEvent("cron:*")
    void glob(@Context("jobId") Optional<String> job) {} // error: The context of "cron:*" events has no "jobId".

    @OnEvent({"space:created", "environment:updated"})
    void oneLacksIt(@Context("spaceId") String space) {} // error: The context of "environment:updated" events has no "spaceId".

    @OnEvent({"space:updated", "environment:deleted"})
    void oneMayLackIt(@Context("spaceId") Optional<String> space) {}

    @OnEvent("workbook:created")
    void assumed(@Context("jobId") String job) {} // warning: The context of "workbook:created" events is not sure to have "jobId"

    @OnEvent("secret:created")
    void assumedButNullable(@Context("spaceId") @Nullable String space) {}

    @OnEvent("records:created")
    void member(@Payload("recordsIds") JsonNode ids) {} // error: The payload of "records:created" events has no "recordsIds". Write "recordIds".

    @OnEvent("cron:daily")
    void empty(@Payload("date") Optional<String> date) {} // error: Remove the parameter, because nothing is known to be there.

    @OnEvent("commit:updated")
    void nested(
            @Payload("changes.total") JsonNode changes,
            @Context("slugs.tab") String tab) {} // error: The context of "commit:updated" events has no "slugs.tab".

    @OnEvent("thread:created")
    void assumedMember(@Payload("title") String title) {} // warning: The payload of "thread:created" events is not sure to have "title"
}
