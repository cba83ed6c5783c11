// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the platform's {@code errors}. Where the call carried a secret value, the text is left out, because the
 * platform may repeat what it was sent.
 *
 * @param key the field or code concerned; null where the platform names none
 * @param message the platform's words; empty where it has none
 */
public record PlatformError(@Nullable String key, String message) {}
