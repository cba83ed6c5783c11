// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Retry;
import dev.earmark.Secret;
import dev.earmark.Timeout;

class A {

    @OnEvent({"comit:created", "*", "job:"}) // error: The topic "job:" ends with ":", but ":" stands only between two parts of a topic. Write "job:*". // error: The platform sends no topic "comit:created"; did you mean "commit:created"? // error: The topic "*" matches no event, because "*" does not cross the ":" that every topic has. Write "**".
    @Filter(key = "job", value = "*")
    @Retry(delay = "z") // error: The delay "z" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    @Timeout("z") // error: The timeout "z" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
    private int a(@Secret("") int x, @Context("") int y, Foo z) { // error: cannot find symbol
        return 1;
    }
}
