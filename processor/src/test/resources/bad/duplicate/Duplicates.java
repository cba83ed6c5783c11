// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Duplicates {

    @OnEvent("job:ready")
    @Filter(key = "job", value = {"workbook:submit", "workbook:check"})
    void submit(Event event) {}

    @OnEvent("job:*") // warning: Handlers "Duplicates.submit" and "Duplicates.check" are for the same job "workbook:check"
    @Filter(key = "payload.job", value = "workbook:check")
    void check(Event event) {}

    @OnEvent({"space:created", "space:updated"})
    void first(Event event) {}

    @OnEvent("space:updated") // warning: Handlers "Duplicates.first" and "Duplicates.second" have the same topics and filters
    @OnEvent("space:created")
    void second(Event event) {}

    @OnEvent("space:updated")
    void notTheSame(Event event) {}
}

class Overloaded {

    @OnEvent("file:created")
    void on(Event event) {}

    @OnEvent("file:created") // warning: Handlers "Overloaded.on(Event)" and "Overloaded.on()" have the same topics
    void on() {}
}

class OtherClass {

    @OnEvent("space:updated") // warning: Handlers "Duplicates.notTheSame" and "OtherClass.same" have the same topics and filters
    void same(Event event) {}
}

class Base {

    @OnEvent("space:deleted")
    void on(Event event) {}
}

class One extends Base {}

class Two extends Base {

    @OnEvent("space:deleted") // warning: Handlers "Base.on" and "Two.again" have the same topics and filters
    void again(Event event) {}
}
