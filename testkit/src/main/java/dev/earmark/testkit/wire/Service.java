// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;

/** Answers calls. */
public interface Service {

    /** The reply to a call, for the caller to write; it may wait for something to tell. */
    Reply answer(HttpExchange exchange) throws IOException, InterruptedException;

    /** The path that faults are asked for by. */
    ApiPath path(HttpExchange exchange);

    /** A refusal in the form that the service's clients know. */
    Reply refusal(int status, String message);
}
