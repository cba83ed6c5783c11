// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The jobs of the environment. */
public final class Jobs {

    private final Transport transport;

    Jobs(Transport transport) {
        this.transport = transport;
    }

    /**
     * Some jobs.
     *
     * @param query the platform's own parameters by name, such as {@code environmentId}, {@code spaceId} or
     *     {@code workbookId}
     * @return all that match, fetched as needed
     */
    public Paged<Job> list(Map<String, String> query) {
        return transport.paged(Call.get("jobs").with(query), Job::read);
    }

    /**
     * One job.
     *
     * @param id its id
     * @return the job
     * @throws ApiException when there is none, or the credential may not see it
     * @throws FlatfileException when the call fails otherwise
     */
    public Job get(String id) {
        return job(Call.get("jobs", id));
    }

    /**
     * Makes a job. Not repeated where the platform may have made it already.
     *
     * @param config the platform's own members by name; {@code type}, {@code operation} and {@code source} are
     *     required, {@code trigger} {@code immediate} starts it; values are texts, numbers, booleans, lists, maps or a
     *     {@code JsonNode}
     * @return the job
     * @throws FlatfileException when the call fails
     */
    public Job create(Map<String, ?> config) {
        return job(Call.post("jobs").body(config));
    }

    /**
     * Starts a job. Not repeated where the platform may have started it already.
     *
     * @param id its id
     * @throws FlatfileException when the call fails
     */
    public void execute(String id) {
        transport.send(Call.post("jobs", id, "execute"));
    }

    /**
     * Says that the job is being worked on, and how far it is. The platform fails a job that nobody acknowledges within
     * 5 minutes.
     *
     * @param id its id
     * @param info a short state for the user; null leaves it as it is
     * @param progress from 0 to 100; null leaves it as it is
     * @return the job as it is now
     * @throws FlatfileException when the call fails
     */
    public Job ack(String id, @Nullable String info, @Nullable Integer progress) {
        var json = new LinkedHashMap<String, Object>();
        if (info != null) {
            json.put("info", info);
        }
        if (progress != null) {
            json.put("progress", progress);
        }
        return job(Call.post("jobs", id, "ack").body(json).idempotent());
    }

    /**
     * Ends a job well.
     *
     * @param id its id
     * @param outcome what the user is told; null for nothing
     * @return the job as it is now
     * @throws FlatfileException when the call fails
     */
    public Job complete(String id, @Nullable Outcome outcome) {
        return end(id, "complete", outcome, "complete");
    }

    /**
     * Ends a job badly.
     *
     * @param id its id
     * @param outcome what the user is told; null for nothing
     * @return the job as it is now
     * @throws FlatfileException when the call fails
     */
    public Job fail(String id, @Nullable Outcome outcome) {
        return end(id, "fail", outcome, "failed");
    }

    /**
     * Calls a job off.
     *
     * @param id its id
     * @return the job as it is now
     * @throws FlatfileException when the call fails
     */
    public Job cancel(String id) {
        return end(id, "cancel", null, "canceled");
    }

    /** An attempt whose answer was lost may have ended the job; the next one is then refused, though all is well. */
    private Job end(String id, String verb, @Nullable Outcome outcome, String status) {
        Map<String, Object> json = outcome == null ? Map.of() : Map.of("outcome", outcome.toJson());
        try {
            return job(Call.post("jobs", id, verb).body(json).idempotent());
        } catch (ApiException refused) {
            if (refused.isBadRequest() && refused.attempts() > 1) {
                Job job = get(id);
                if (job.status().equals(status)) {
                    return job;
                }
            }
            throw refused;
        }
    }

    private Job job(Call call) {
        return Job.read(Members.data(transport.send(call)));
    }
}
