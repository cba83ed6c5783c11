// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileException;
import dev.earmark.dispatch.ArgumentException;
import dev.earmark.log.Throwables;
import dev.earmark.secret.SecretException;

/** Why a handler failed, in words: a stack trace only where the handler's own code threw. */
final class Reason {

    private Reason() {}

    static String of(Throwable failure) {
        var ours = failure instanceof FlatfileException
                || failure instanceof ArgumentException
                || failure instanceof SecretException;
        return ours ? String.valueOf(failure.getMessage()) : Throwables.trace(failure);
    }
}
