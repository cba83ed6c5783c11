// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

/**
 * The topics of the platform, as of version 1.23.1 of its API package.
 *
 * <p>Each is a constant for use in {@link OnEvent}; a typo in one is then the compiler's to find. What the context and the
 * payload of each hold is in {@link dev.earmark.match.TopicCatalogue}.
 */
public final class Topics {

    /** An agent was deployed. */
    public static final String AGENT_CREATED = "agent:created";

    /** An agent was deployed anew. */
    public static final String AGENT_UPDATED = "agent:updated";

    /** An agent was removed. */
    public static final String AGENT_DELETED = "agent:deleted";

    /** A space was made. */
    public static final String SPACE_CREATED = "space:created";

    /** A space was changed. */
    public static final String SPACE_UPDATED = "space:updated";

    /** A space was deleted. */
    public static final String SPACE_DELETED = "space:deleted";

    /** A space was archived. */
    public static final String SPACE_ARCHIVED = "space:archived";

    /** An archived space was restored. */
    public static final String SPACE_UNARCHIVED = "space:unarchived";

    /** A space reached the end of its retention. */
    public static final String SPACE_EXPIRED = "space:expired";

    /** A guest was given access to a space. */
    public static final String SPACE_GUESTADDED = "space:guestAdded";

    /** A guest's access to a space was revoked. */
    public static final String SPACE_GUESTREMOVED = "space:guestRemoved";

    /** A document was made. */
    public static final String DOCUMENT_CREATED = "document:created";

    /** A document was changed. */
    public static final String DOCUMENT_UPDATED = "document:updated";

    /** A document was deleted. */
    public static final String DOCUMENT_DELETED = "document:deleted";

    /** A workbook was made. */
    public static final String WORKBOOK_CREATED = "workbook:created";

    /** The name, configuration or sheets of a workbook were changed, not its records. */
    public static final String WORKBOOK_UPDATED = "workbook:updated";

    /** A workbook was deleted. */
    public static final String WORKBOOK_DELETED = "workbook:deleted";

    /** A workbook reached the end of its retention. */
    public static final String WORKBOOK_EXPIRED = "workbook:expired";

    /** A workbook was brought back from cold storage. */
    public static final String WORKBOOK_THAWED = "workbook:thawed";

    /** A flag was set on records. */
    public static final String FLAG_CREATED = "flag:created";

    /** A flag on records was changed. */
    public static final String FLAG_UPDATED = "flag:updated";

    /** A flag on records was removed. */
    public static final String FLAG_DELETED = "flag:deleted";

    /** A sheet was made. */
    public static final String SHEET_CREATED = "sheet:created";

    /** The blueprint or configuration of a sheet was changed, or the sheet validated; not its records. */
    public static final String SHEET_UPDATED = "sheet:updated";

    /** A sheet was deleted. */
    public static final String SHEET_DELETED = "sheet:deleted";

    /** The record counts of a sheet were computed anew. */
    public static final String SHEET_COUNTS_UPDATED = "sheet:counts-updated";

    /** Column calculations of a sheet were changed. */
    public static final String SHEET_CALCULATION_UPDATED = "sheet:calculation-updated";

    /** A snapshot of a sheet was taken. */
    public static final String SNAPSHOT_CREATED = "snapshot:created";

    /** Records were added. */
    public static final String RECORDS_CREATED = "records:created";

    /** Records were changed. */
    public static final String RECORDS_UPDATED = "records:updated";

    /** Records were removed. */
    public static final String RECORDS_DELETED = "records:deleted";

    /** A write changed at least one cell; one event for each write. */
    public static final String COMMIT_CREATED = "commit:created";

    /** The metadata of a commit were changed. */
    public static final String COMMIT_UPDATED = "commit:updated";

    /** All processing of a commit ended; only in workbooks that track changes. */
    public static final String COMMIT_COMPLETED = "commit:completed";

    /** A layer made by a machine, such as the result of a hook, was added to a commit. */
    public static final String LAYER_CREATED = "layer:created";

    /** The upload of a file began, or a file was made. */
    public static final String FILE_CREATED = "file:created";

    /** A file was changed, for example extracted into a workbook. */
    public static final String FILE_UPDATED = "file:updated";

    /** A file was deleted. */
    public static final String FILE_DELETED = "file:deleted";

    /** A file reached the end of its retention. */
    public static final String FILE_EXPIRED = "file:expired";

    /** A job was made. */
    public static final String JOB_CREATED = "job:created";

    /** A job may run now. */
    public static final String JOB_READY = "job:ready";

    /** A job will run later. */
    public static final String JOB_SCHEDULED = "job:scheduled";

    /** A job was acknowledged, changed or made progress. */
    public static final String JOB_UPDATED = "job:updated";

    /** A job was completed. */
    public static final String JOB_COMPLETED = "job:completed";

    /** A job failed, also by the time limit of the platform. */
    public static final String JOB_FAILED = "job:failed";

    /** A user closed the outcome of a job. */
    public static final String JOB_OUTCOME_ACKNOWLEDGED = "job:outcome-acknowledged";

    /** All parts of a split job ended; the job is the parent. */
    public static final String JOB_PARTS_COMPLETED = "job:parts-completed";

    /** A job was deleted. */
    public static final String JOB_DELETED = "job:deleted";

    /** A mapping program was made. */
    public static final String PROGRAM_CREATED = "program:created";

    /** A mapping program was changed. */
    public static final String PROGRAM_UPDATED = "program:updated";

    /** A mapping is about to be computed anew. */
    public static final String PROGRAM_RECOMPUTING = "program:recomputing";

    /** A mapping was computed anew. */
    public static final String PROGRAM_RECOMPUTED = "program:recomputed";

    /** A secret was made. */
    public static final String SECRET_CREATED = "secret:created";

    /** A secret was changed. */
    public static final String SECRET_UPDATED = "secret:updated";

    /** A secret was deleted. */
    public static final String SECRET_DELETED = "secret:deleted";

    /** Every five minutes, where a deployed agent names exactly this topic. */
    public static final String CRON_5_MINUTES = "cron:5-minutes";

    /** Every hour, where a deployed agent names exactly this topic. */
    public static final String CRON_HOURLY = "cron:hourly";

    /** Every day, where a deployed agent names exactly this topic. */
    public static final String CRON_DAILY = "cron:daily";

    /** Every week, where a deployed agent names exactly this topic. */
    public static final String CRON_WEEKLY = "cron:weekly";

    /** An environment was made. */
    public static final String ENVIRONMENT_CREATED = "environment:created";

    /** An environment was changed. */
    public static final String ENVIRONMENT_UPDATED = "environment:updated";

    /** An environment was deleted. */
    public static final String ENVIRONMENT_DELETED = "environment:deleted";

    /** The autobuild configuration of an environment was made. */
    public static final String ENVIRONMENT_AUTOBUILD_CREATED = "environment:autobuild-created";

    /** A custom action was made. */
    public static final String ACTION_CREATED = "action:created";

    /** A custom action was changed. */
    public static final String ACTION_UPDATED = "action:updated";

    /** A custom action was deleted. */
    public static final String ACTION_DELETED = "action:deleted";

    /** A data clip was made. */
    public static final String DATA_CLIP_CREATED = "data-clip:created";

    /** A data clip was changed. */
    public static final String DATA_CLIP_UPDATED = "data-clip:updated";

    /** A data clip was deleted. */
    public static final String DATA_CLIP_DELETED = "data-clip:deleted";

    /** The collaborators of a data clip were changed. */
    public static final String DATA_CLIP_COLLABORATOR_UPDATED = "data-clip:collaborator-updated";

    /** Conflict resolutions of a data clip were made. */
    public static final String DATA_CLIP_RESOLUTIONS_CREATED = "data-clip:resolutions-created";

    /** Conflict resolutions of a data clip were changed. */
    public static final String DATA_CLIP_RESOLUTIONS_UPDATED = "data-clip:resolutions-updated";

    /** Conflict resolutions of a data clip were refreshed. */
    public static final String DATA_CLIP_RESOLUTIONS_REFRESHED = "data-clip:resolutions-refreshed";

    /** A canvas was made. */
    public static final String CANVAS_CREATED = "canvas:created";

    /** A canvas was changed. */
    public static final String CANVAS_UPDATED = "canvas:updated";

    /** A canvas was deleted. */
    public static final String CANVAS_DELETED = "canvas:deleted";

    /** An area of a canvas was made. */
    public static final String CANVAS_AREA_CREATED = "canvas-area:created";

    /** An area of a canvas was changed. */
    public static final String CANVAS_AREA_UPDATED = "canvas-area:updated";

    /** An area of a canvas was deleted. */
    public static final String CANVAS_AREA_DELETED = "canvas-area:deleted";

    /** An AI thread was made. */
    public static final String THREAD_CREATED = "thread:created";

    /** An AI thread was changed. */
    public static final String THREAD_UPDATED = "thread:updated";

    /** An AI thread was deleted. */
    public static final String THREAD_DELETED = "thread:deleted";

    private Topics() {}
}
