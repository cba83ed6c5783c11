// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Filters {

    @OnEvent("job:ready")
    @Filter(key = "job", value = "*") // error: The value "*" never matches "job"
    void lone(Event event) {}

    @OnEvent("job:*")
    @Filter(key = "payload.job", value = {"workbook:submit", "submit"}) // error: The value "submit" never matches "job"
    void form(Event event) {}

    @OnEvent("space:*")
    @Filter(key = "createdAt", value = "2024-05-*") // error: Write "2024-05-*:**".
    void time(Event event) {}

    @OnEvent("commit:created")
    @Filter(key = "slugs.sheet", value = "contacts") // error: Write "**.slugs.sheet".
    void anchored(Event event) {}

    @OnEvent("commit:updated")
    @Filter(key = "namespace", value = "space:green") // error: Write "namespaces".
    void namespace(Event event) {}

    @OnEvent("commit:completed")
    @Filter(key = "action", value = "submit") // error: Write "actionName".
    void action(Event event) {}

    @OnEvent("sheet:created")
    @Namespace("green") // error: Write "space:green".
    void namespaceForm(Event event) {}

    @OnEvent("space:created")
    @Filter(key = "sheetId", value = "us_sh_1") // error: No event of "space:created" has a member "sheetId".
    void absent(Event event) {}

    @OnEvent("records:updated")
    @Filter(key = "sheetSlugg", value = "contacts") // error: Write "sheetSlug".
    void misspelt(Event event) {}

    @OnEvent("environment:created")
    @Filter(key = "context.spaceId", value = "us_sp_1") // error: The context of "environment:created" events has no "spaceId".
    void absentId(Event event) {}

    @OnEvent("job:ready")
    @Filter(key = "status", value = "ready")
    @Filter(key = "status", value = {"failed", "complete"}) // error: No event satisfies both filters on "status": this one accepts "failed" or "complete"
    void excluding(Event event) {}

    @OnEvent("job:failed")
    @Filter(key = "job", value = "workbook:submit")
    @Filter(key = "job", isNull = true) // error: No event satisfies both filters on "job"
    void nullOrNot(Event event) {}

    @OnEvent("job:deleted")
    @Filter(
            key = "namespaces",
            value = {
                "space:a",
                "portal:b" // error: The namespace "portal:b" matches no event
            })
    void secondValue(Event event) {}
}

class More {

    @OnEvent("space:created")
    @Filter(key = "region", value = "eu") // warning: No event of "space:created" is documented to have a member "region".
    void undocumented(Event event) {}

    @OnEvent("job:ready")
    @Filter(key = "status", value = "ready")
    @Filter(key = "payload.status", value = "failed") // error: No event satisfies both filters on "payload.status"
    void twoNames(Event event) {}

    @OnEvent("commit:created")
    @Filter(key = "domain", value = "job") // error: The value "job" never matches "domain", which is "workbook"
    void otherDomain(Event event) {}

    @OnEvent("space:updated")
    @Filter(key = "event.payload.name", value = "x") // error: Write "payload.name".
    void wrapped(Event event) {}

    @OnEvent("space:archived")
    @Filter(key = "Context.spaceId", value = "x") // error: Write "context.spaceId".
    void upperCase(Event event) {}

    @OnEvent("job:scheduled")
    @Filter(key = ".job", value = "x:y") // error: Write "job".
    void emptyPart(Event event) {}

    @OnEvent("job:updated")
    @Filter(key = "payload..job", value = "x:y")
    void surplusDot(Event event) {}
}

@Filter(key = "sheetSlug", value = "contacts")
class OfClass {

    @OnEvent("space:updated") // error: No event of "space:updated" has a member "sheetSlug".
    void absent(Event event) {}

    @OnEvent("records:deleted")
    void present(Event event) {}
}

@Filter(key = "status", value = "ready")
class Outer {

    @Filter(key = "status", value = "failed") // error: the one on "Outer" accepts "ready"
    static class Inner {

        @OnEvent("job:ready")
        void first(Event event) {}

        @OnEvent("job:updated")
        void second(Event event) {}
    }
}

class Base {

    @OnEvent("job:completed")
    @Filter(key = "operation", value = "submit")
    void on(Event event) {}
}

@Filter(key = "operation", value = "configure") // error: the one on "on" accepts "submit"
class Heir extends Base {}

class Grandchild extends Heir {}

interface First {

    @OnEvent("job:outcome-acknowledged")
    @Filter(key = "operation", value = "submit")
    default void on(Event event) {}
}

@Filter(key = "operation", value = "configure")
interface Second {}

class Meeting implements First, Second {} // error: No event satisfies both filters on "operation"

class AfterMeeting extends Meeting {}
