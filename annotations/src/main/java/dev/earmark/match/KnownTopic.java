// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import org.jspecify.annotations.Nullable;

/**
 * A topic of the platform.
 *
 * @param name the topic, such as {@code commit:created}
 * @param domain the {@code domain} of its events; null where it is that of the resource concerned
 * @param context the ids that its events carry
 * @param payload the members of its payload
 */
public record KnownTopic(String name, @Nullable String domain, KnownMembers context, KnownMembers payload) {}
