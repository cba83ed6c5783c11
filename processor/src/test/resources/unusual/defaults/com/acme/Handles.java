// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.handler.HandlerContext;
import java.util.concurrent.CompletionStage;

interface Handles<P, S> {
    @OnEvent("acme:ready")
    default CompletionStage<Void> take(@Payload P p, @Payload("x") S s, HandlerContext c) {
        return accept(p, s);
    }

    CompletionStage<Void> accept(P p, S s);
}
