// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.log.ProblemLog;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretValue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a call whose failure may go away by itself. A call that is not repeatable is sent again only when the
 * platform surely did not act on it: no connection came about, or it answered 408 or 429.
 */
final class RetryingChannel implements Channel {

    private final Channel inner;
    private final int attempts;
    private final Pace pace;
    private final ProblemLog log;

    RetryingChannel(Channel inner, int attempts, Pace pace, SecretMask mask) {
        this.inner = inner;
        this.attempts = attempts;
        this.pace = pace;
        this.log = ProblemLog.of(RetryingChannel.class, mask::mask);
    }

    @Override
    public Reply send(Call call, @Nullable SecretValue token, Deadline deadline) {
        for (int attempt = 1; ; attempt++) {
            Duration wait;
            try {
                Reply reply = inner.send(call, token, deadline).attempts(attempt);
                wait = Backoff.asked(reply.header("retry-after"), pace.now()).orElse(backoff(attempt));
                if (!mayRepeat(reply) || isLast(attempt, wait, deadline)) {
                    return reply;
                }
                log.debug("%s answered %d, attempt %d; again in %s".formatted(call, reply.status(), attempt, wait));
            } catch (ConnectionException broken) {
                wait = backoff(attempt);
                if ((broken.mayHaveBeenProcessed() && !call.repeatable()) || isLast(attempt, wait, deadline)) {
                    throw broken;
                }
                log.debug("%s failed, attempt %d; again in %s".formatted(call, attempt, wait));
            }
            pause(call, wait);
        }
    }

    private static boolean mayRepeat(Reply reply) {
        return reply.call().repeatable()
                ? Retryable.status(reply.status())
                : Retryable.surelyNotProcessed(reply.status());
    }

    private boolean isLast(int attempt, Duration wait, Deadline deadline) {
        return attempt == attempts || wait.compareTo(deadline.left()) >= 0;
    }

    private Duration backoff(int attempt) {
        return Backoff.after(attempt, pace.random());
    }

    private void pause(Call call, Duration wait) {
        try {
            pace.sleep(wait);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException(call.toString());
        }
    }
}
