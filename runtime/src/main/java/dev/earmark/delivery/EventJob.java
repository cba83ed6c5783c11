// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.api.Outcome;
import dev.earmark.handler.JobHandle;

/** The job of an event, by way of the API; notes in the event's scope that the platform was answered. */
record EventJob(String id, EventScope scope, FlatfileClient api) implements JobHandle {

    @Override
    public void ack(String info) {
        api.jobs().ack(id, info, null);
        scope.jobAnswered();
    }

    @Override
    public void progress(int percent, String info) {
        if (percent < 0 || percent > 100) {
            throw new IllegalArgumentException("The progress " + percent + " is not a percentage from 0 to 100.");
        }
        api.jobs().ack(id, info, percent);
        scope.jobAnswered();
    }

    @Override
    public void complete(Outcome outcome) {
        api.jobs().complete(id, outcome);
        scope.jobAnswered();
    }

    @Override
    public void fail(Outcome outcome) {
        api.jobs().fail(id, outcome);
        scope.jobAnswered();
    }
}
