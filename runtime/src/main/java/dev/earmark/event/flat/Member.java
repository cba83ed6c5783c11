// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event.flat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member of an object within a shape: its place among the event's members, and the members within it. */
final class Member {

    /** Its place among the event's offsets; -1 for the event itself. */
    final int index;

    private @Nullable Map<String, Member> members;

    Member(int index) {
        this.index = index;
    }

    /** Adds a member. Of two with one name the later counts, in the place of the first, as in JavaScript. */
    void add(String name, Member member) {
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        members.put(name, member);
    }

    @Nullable
    Member get(String name) {
        return members == null ? null : members.get(name);
    }

    Map<String, Member> members() {
        return members == null ? Map.of() : members;
    }
}
