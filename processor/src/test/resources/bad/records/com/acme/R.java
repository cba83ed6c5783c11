// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Secret;

record R(String s) {

    @OnEvent("job:ready")
    public String s() { // error: Handler "s" returns "String", but nothing would use it: return void, or a CompletionStage if the work goes on in another thread.
        return s;
    }

    R(@Secret("X") String s) { // error: @Secret does nothing on parameter "s", because "R" is no handler: annotate the method with @OnEvent, or remove it.
        this.s = s;
    }
}
