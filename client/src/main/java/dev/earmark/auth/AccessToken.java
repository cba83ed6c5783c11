// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import dev.earmark.secret.SecretValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A token that the platform gave in exchange for credentials.
 *
 * @param token the bearer token
 * @param expires when it stops being accepted, by this machine's clock
 * @param userId the user it acts for; null where the platform does not say
 * @param accountId the user's account; null where the platform does not say
 */
public record AccessToken(
        SecretValue token,
        Instant expires,
        @Nullable String userId,
        @Nullable String accountId) {}
