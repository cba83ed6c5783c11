// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.ApiException;
import dev.earmark.api.FlatfileClient;
import dev.earmark.api.Outcome;
import dev.earmark.handler.JobHandle;
import dev.earmark.log.ProblemLog;
import java.util.Set;

/**
 * The job of an event, by way of the API; notes in the event's scope that the platform was answered. A job that has ended
 * already has probably been ended by this handler, in an attempt that was cut short afterwards: that is no failure.
 */
record EventJob(String id, EventScope scope, FlatfileClient api, ProblemLog log) implements JobHandle {

    private static final Set<String> ENDED = Set.of("complete", "failed", "canceled");

    @Override
    public void ack(String info) {
        unlessEnded("acknowledged", "", () -> api.jobs().ack(id, info, null));
    }

    @Override
    public void progress(int percent, String info) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("The progress " + percent + " is not a percentage from 0 to 100.");
        }
        unlessEnded("acknowledged", "", () -> api.jobs().ack(id, info, percent));
    }

    @Override
    public void complete(Outcome outcome) {
        unlessEnded("completed", "complete", () -> api.jobs().complete(id, outcome));
    }

    @Override
    public void fail(Outcome outcome) {
        unlessEnded("failed", "failed", () -> api.jobs().fail(id, outcome));
    }

    private void unlessEnded(String what, String wanted, Runnable call) {
        try {
            call.run();
        } catch (ApiException refused) {
            if (!isAboutTheState(refused)) {
                throw refused;
            }
            var status = api.jobs().get(id).status();
            if (!ENDED.contains(status)) {
                throw refused;
            }
            if (!status.equals(wanted)) {
                log.warn("The job " + id + " of event " + scope.event().id() + " was not " + what
                        + ", because it had ended before with the status \"" + status + "\".");
            }
        }
        scope.jobAnswered();
    }

    private static boolean isAboutTheState(ApiException refused) {
        return refused.status() == 400 || refused.status() == 409 || refused.status() == 422;
    }
}
