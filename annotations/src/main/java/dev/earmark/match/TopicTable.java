// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/**
 * What is known of the platform's topics, in one place: topic, domain, context ids, payload members.
 *
 * <p>A question mark is a member that is documented as optional, or that we only assume. In the context, S, W, H and A are
 * the ids of space, workbook, sheet and actor; JOB stands for what all jobs have. A lone star is a payload of which no more
 * is documented; a payload without members is documented as empty.
 */
final class TopicTable {

    static final String DATE = "2026-11-24";
    static final String SOURCE = "@flatfile/api 1.23.1";

    static final String ROWS = """
            agent:created                   | space       | A agentId? | agentId environmentId
            agent:updated                   | space       | A agentId | agentId environmentId
            agent:deleted                   | space       | A agentId | agentId environmentId
            space:created                   | space       | S A | spaceId environmentId name appId?
            space:updated                   | space       | S A | spaceId environmentId changes
            space:deleted                   | space       | S W A | *
            space:archived                  | space       | S | *
            space:unarchived                | space       | S A |
            space:expired                   | space       | S W | *
            space:guestAdded                | space       | S A | *
            space:guestRemoved              | space       | S A | *
            document:created                | document    | S documentId A | *
            document:updated                | document    | S documentId A | *
            document:deleted                | document    | S documentId A | *
            workbook:created                | workbook    | S W? jobId? A | workbookId spaceId name namespace? sheetCount
            workbook:updated                | workbook    | S W A | workbookId spaceId changes
            workbook:deleted                | workbook    | S W A | workbookId spaceId
            workbook:expired                | workbook    | S W | workbookId spaceId
            workbook:thawed                 | workbook    | S W | *
            flag:created                    | flag        | S W | *
            flag:updated                    | flag        | S W | *
            flag:deleted                    | flag        | S W | *
            sheet:created                   | sheet       | S W H sheetSlug? A | sheetId workbookId name slug fieldCount
            sheet:updated                   | sheet       | S W H sheetSlug slugs A | sheetId workbookId changes
            sheet:deleted                   | sheet       | S W H sheetSlug slugs A | sheetId workbookId name slug
            sheet:counts-updated            | sheet       | S W H sheetSlug? A | sheetId workbookId counts counts.total counts.valid counts.error counts.updated
            sheet:calculation-updated       | sheet       | S W H sheetSlug? A | sheetId workbookId calculations
            snapshot:created                | sheet       | S W H sheetSlug? snapshotId A | snapshotId sheetId workbookId spaceId
            records:created                 | workbook    | S W H sheetSlug versionId commitId | sheetId recordIds recordCount
            records:updated                 | workbook    | S W H sheetSlug versionId commitId | sheetId recordIds changes
            records:deleted                 | workbook    | S W H sheetSlug versionId commitId | sheetId recordIds recordCount
            commit:created                  | workbook    | S W H sheetSlug slugs slugs.sheet versionId commitId A | sheetId workbookId versionId sheetSlug trackChanges?
            commit:updated                  | workbook    | S W H sheetSlug? versionId? commitId? A | sheetId workbookId commitId versionId changes
            commit:completed                | workbook    | S W H sheetSlug? versionId commitId A | sheetId workbookId versionId commitId
            layer:created                   | workbook    | S W H sheetSlug? versionId? commitId | sheetId workbookId layerId commitId
            file:created                    | file        | S fileId A | *
            file:updated                    | file        | S fileId A | status workbookId?
            file:deleted                    | file        | S fileId A | *
            file:expired                    | file        | S fileId | *
            job:created                     | job         | JOB | JOB
            job:ready                       | job         | JOB | JOB
            job:scheduled                   | job         | JOB | JOB
            job:updated                     | job         | JOB | JOB
            job:completed                   | job         | JOB | JOB
            job:failed                      | job         | JOB | JOB
            job:outcome-acknowledged        | job         | JOB | JOB
            job:parts-completed             | job         | JOB | JOB parts
            job:deleted                     | job         | JOB | *
            program:created                 | program     | S W H programId? A |
            program:updated                 | program     | S W H programId? A |
            program:recomputing             | program     | S W H programId? A |
            program:recomputed              | program     | S W H programId? A |
            secret:created                  | secret      | S? A | secretId spaceId? environmentId
            secret:updated                  | secret      | S? A | secretId spaceId? environmentId
            secret:deleted                  | secret      | S? A | secretId spaceId? environmentId
            cron:5-minutes                  | cron        |  |
            cron:hourly                     | cron        |  |
            cron:daily                      | cron        |  |
            cron:weekly                     | cron        |  |
            environment:created             | environment | A | environmentId name slug isProd
            environment:updated             | environment | A | environmentId changes
            environment:deleted             | environment | A | environmentId deletedAt deletedBy
            environment:autobuild-created   | environment | A |
            action:created                  | -           | S W? H? actionId A | actionId name label description? type
            action:updated                  | -           | S W? H? actionId A | actionId name label description? type changes
            action:deleted                  | -           | S W? H? actionId A | actionId name
            data-clip:created               | data-clip   | S dataClipId? A | dataClipId accountId status
            data-clip:updated               | data-clip   | S dataClipId? A | dataClipId accountId status
            data-clip:deleted               | data-clip   | S dataClipId? A | dataClipId accountId status
            data-clip:collaborator-updated  | data-clip   | S dataClipId | dataClipId collaborators changes
            data-clip:resolutions-created   | data-clip   | S dataClipId | dataClipId resolutions *
            data-clip:resolutions-updated   | data-clip   | S dataClipId | dataClipId resolutions *
            data-clip:resolutions-refreshed | data-clip   | S dataClipId |
            canvas:created                  | canvas      | S canvasId | *
            canvas:updated                  | canvas      | S canvasId | *
            canvas:deleted                  | canvas      | S canvasId | *
            canvas-area:created             | canvas-area | S? canvasAreaId canvasId | *
            canvas-area:updated             | canvas-area | S? canvasAreaId canvasId | *
            canvas-area:deleted             | canvas-area | S? canvasAreaId canvasId | *
            thread:created                  | thread      | S threadId A | threadId title? status createdAt
            thread:updated                  | thread      | S threadId A | threadId title? status createdAt changes
            thread:deleted                  | thread      | S threadId A |
            """;

    static final String JOB_CONTEXT = "S? W? H? sheetSlug? fileId? documentId? snapshotId? A jobId actionId?";
    static final String JOB_PAYLOAD = "domain operation job status info? isPart input?";

    /** What may be in the context of any event, except of a schedule, which no one causes. */
    static final String ANY_CONTEXT = "A? appId? actionName? precedingEventId? entityId? namespaces? filters? "
            + "slugs? slugs.space? slugs.workbook? slugs.sheet?";

    /** Names in older documents and samples, and the present ones. */
    static final String OLD_NAMES = """
            record:created   | records:created
            record:updated   | records:updated
            record:deleted   | records:deleted
            cron:triggered   | cron:5-minutes cron:hourly cron:daily cron:weekly
            upload:completed | file:created
            job:waiting      | job:ready
            space:added      | space:created
            """;

    private TopicTable() {}
}
