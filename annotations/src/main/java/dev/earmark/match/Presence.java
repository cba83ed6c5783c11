// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/** Whether events of a topic carry a member of the context or the payload. */
public enum Presence {
    /** The platform documents it. */
    KNOWN,
    /** It is documented as optional, or only seen or assumed. */
    ASSUMED,
    /** It lies within a part that is not documented further, so that it may or may not exist. */
    FREE,
    /** What the topic carries is documented, and this is not part of it. */
    ABSENT
}
