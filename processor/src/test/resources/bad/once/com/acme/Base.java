// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Context;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

abstract class Base {

    @OnEvent("comit:created") // error: The platform sends no topic "comit:created"; did you mean "commit:created"?
    void on(@Context("spaceId") String s) {}

    @OnEvent("job:ready")
    int bad(Event e) { // error: Handler "bad" returns "int", but nothing would use it: return void, or a CompletionStage if the work goes on in another thread.
        return 1;
    }
}
