// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CONTRACT ONLY: the ids an event carries. */
@SuppressWarnings({"DoNotCallSuggester", "ObjectToString"})
public final class EventContext {

    EventContext() {}

    /** A member by name or dotted path ("slugs.sheet"), as text. */
    public Optional<String> get(String path) {
        throw new UnsupportedOperationException(path);
    }

    public @Nullable String accountId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String environmentId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String spaceId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String workbookId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String sheetId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String jobId() {
        throw new UnsupportedOperationException();
    }

    public @Nullable String actorId() {
        throw new UnsupportedOperationException();
    }
}
