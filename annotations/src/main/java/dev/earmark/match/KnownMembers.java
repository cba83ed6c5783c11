// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;

/** The members of an event's context or payload, as far as they are documented. Immutable. */
public final class KnownMembers {

    private final Map<String, Presence> listed;
    private final boolean open;

    KnownMembers(Map<String, Presence> listed, boolean open) {
        this.listed = Collections.unmodifiableMap(listed);
        this.open = open;
    }

    /**
     * The documented members.
     *
     * @return dotted paths, each {@link Presence#KNOWN} or {@link Presence#ASSUMED}, in the order of the catalogue
     */
    public Map<String, Presence> listed() {
        return listed;
    }

    /**
     * Whether there is such a member.
     *
     * @param path its name or dotted path, such as {@code sheetId} or {@code slugs.sheet}
     * @return what the catalogue says about it
     */
    public Presence of(String path) {
        Presence presence = listed.get(path);
        if (presence != null) {
            return presence;
        }
        if (path.endsWith(".") || path.contains("..")) {
            return Presence.ABSENT;
        }
        for (int dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
            String outer = path.substring(0, dot);
            if (listed.containsKey(outer)) {
                return hasListedMembers(outer) ? Presence.ABSENT : Presence.FREE;
            }
        }
        return open ? Presence.FREE : Presence.ABSENT;
    }

    private boolean hasListedMembers(String outer) {
        for (String path : listed.keySet()) {
            if (path.startsWith(outer) && path.startsWith(".", outer.length())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The documented member that a misspelt path most likely means.
     *
     * @param path a path that is not listed
     * @return a listed path that is spelt alike; empty if none is
     */
    public Optional<String> nearest(String path) {
        return Spelling.nearest(path, listed.keySet());
    }
}
