// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

class A {

    @OnEvent("records:created")
    void a(@Payload("recordIDs") List<String> ids) {} // error: The payload of "records:created" events has no "recordIDs". Write "recordIds".

    @OnEvent({"records:created", "records:updated"})
    void b(@Payload("changes") JsonNode c) {} // error: The payload of "records:created" events has no "changes". Write one of "sheetId", "recordIds", "recordCount".

    @OnEvent("thread:created")
    void c(@Payload("title") String t) {} // warning: The payload of "thread:created" events is not sure to have "title", and the handler fails without it. Make the parameter an Optional or @Nullable.

    @OnEvent("thread:created")
    @Filter(key = "status", value = "x")
    void d(@Payload(".title") Optional<String> t, @Payload("title.") Optional<String> u) {} // error: The payload of "thread:created" events has no ".title". Write "title". // error: The payload of "thread:created" events has no "title.". Write "title".
}
