// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class A {

    @OnEvent("*") // error: The topic "*" matches no event, because "*" does not cross the ":" that every topic has. Write "**".
    void a(Event e) {}

    @OnEvent("job:ready")
    @Filter(key = "job", value = "*") // error: The value "*" never matches "job", because "*" does not cross the ":" in values such as "workbook:submit". Write "**".
    void b(Event e) {}

    @OnEvent("commit:created")
    @Filter(
            key = "createdAt",
            value = {"2024-05-**", "2024-05-*"}) // error: The value "2024-05-**" never matches "createdAt", because "*" does not cross the ":" in values such as "2024-05-14T09:21:07.114Z". Write "2024-05-*:**". // error: The value "2024-05-*" never matches "createdAt", because "*" does not cross the ":" in values such as "2024-05-14T09:21:07.114Z". Write "2024-05-*:**".
    void c(Event e) {}

    @OnEvent("**:**") // error: The topic "**:**" matches no event, because one that starts with "**:**" matches only texts that start with ":". Write "**".
    void d(Event e) {}
}
