// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import dev.earmark.event.flat.Members;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The ids that an event carries. Which of them it does depends on its topic; an id that is missing, null, empty or no
 * text is null here. Immutable and thread-safe.
 */
public final class EventContext {

    private final Members members;

    EventContext(Members members) {
        this.members = members;
    }

    /**
     * Any member of the context as text.
     *
     * @param path the member's name, or names joined by dots, such as {@code slugs.sheet}
     * @return the text; a number or truth value as it is written; empty for null, an object, a list or no member
     */
    public Optional<String> get(String path) {
        return Optional.ofNullable(members.text(members.find("context." + path)));
    }

    /**
     * The account.
     *
     * @return such as {@code us_acc_1a2B}, or null
     */
    public @Nullable String accountId() {
        return Values.text(members, "context.accountId");
    }

    /**
     * The environment.
     *
     * @return such as {@code us_env_3c4D}, or null
     */
    public @Nullable String environmentId() {
        return Values.text(members, "context.environmentId");
    }

    /**
     * The space.
     *
     * @return such as {@code us_sp_5e6F}, or null
     */
    public @Nullable String spaceId() {
        return Values.text(members, "context.spaceId");
    }

    /**
     * The workbook.
     *
     * @return such as {@code us_wb_7g8H}, or null
     */
    public @Nullable String workbookId() {
        return Values.text(members, "context.workbookId");
    }

    /**
     * The sheet.
     *
     * @return such as {@code us_sh_3m4N}, or null
     */
    public @Nullable String sheetId() {
        return Values.text(members, "context.sheetId");
    }

    /**
     * The sheet, by the name that a developer gave it.
     *
     * @return such as {@code contacts}, or null
     */
    public @Nullable String sheetSlug() {
        return Values.text(members, "context.sheetSlug");
    }

    /**
     * The job.
     *
     * @return such as {@code us_jb_9i0J}, or null
     */
    public @Nullable String jobId() {
        return Values.text(members, "context.jobId");
    }

    /**
     * The file.
     *
     * @return such as {@code us_fl_7q8R}, or null
     */
    public @Nullable String fileId() {
        return Values.text(members, "context.fileId");
    }

    /**
     * The document.
     *
     * @return such as {@code us_dc_1a2B}, or null
     */
    public @Nullable String documentId() {
        return Values.text(members, "context.documentId");
    }

    /**
     * The snapshot.
     *
     * @return such as {@code us_ss_1a2B}, or null
     */
    public @Nullable String snapshotId() {
        return Values.text(members, "context.snapshotId");
    }

    /**
     * The commit.
     *
     * @return such as {@code us_vr_5o6P}, or null
     */
    public @Nullable String commitId() {
        return Values.text(members, "context.commitId");
    }

    /**
     * The older name of {@link #commitId()}.
     *
     * @return such as {@code us_vr_5o6P}, or null
     */
    public @Nullable String versionId() {
        return Values.text(members, "context.versionId");
    }

    /**
     * Who caused the event: a user, guest, agent or key, or a job that wrote the data.
     *
     * @return such as {@code us_usr_1k2L}, or null
     */
    public @Nullable String actorId() {
        return Values.text(members, "context.actorId");
    }

    /**
     * The app.
     *
     * @return such as {@code us_app_9s0T}, or null
     */
    public @Nullable String appId() {
        return Values.text(members, "context.appId");
    }

    /**
     * The action, by name.
     *
     * @return such as {@code contacts:review}, or null
     */
    public @Nullable String actionName() {
        return Values.text(members, "context.actionName");
    }

    /**
     * The action.
     *
     * @return such as {@code us_act_1a2B}, or null
     */
    public @Nullable String actionId() {
        return Values.text(members, "context.actionId");
    }

    /**
     * The mapping program.
     *
     * @return the id, or null
     */
    public @Nullable String programId() {
        return Values.text(members, "context.programId");
    }

    /**
     * The data clip.
     *
     * @return the id, or null
     */
    public @Nullable String dataClipId() {
        return Values.text(members, "context.dataClipId");
    }

    /**
     * The thread.
     *
     * @return the id, or null
     */
    public @Nullable String threadId() {
        return Values.text(members, "context.threadId");
    }

    /**
     * The event that led to this one.
     *
     * @return such as {@code us_evt_1a2B}, or null
     */
    public @Nullable String precedingEventId() {
        return Values.text(members, "context.precedingEventId");
    }

    /**
     * The namespaces, as {@link Event#namespaces()} has them too.
     *
     * @return such as {@code space:portal}; empty when the context has none
     */
    public List<String> namespaces() {
        return Values.texts(members, "context.namespaces");
    }

    /**
     * The filters that the event was made under.
     *
     * @return texts by name; empty when the context has none
     */
    public Map<String, String> filters() {
        return Values.textsByName(members, "context.filters");
    }
}
