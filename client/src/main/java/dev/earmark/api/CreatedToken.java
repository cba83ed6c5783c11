// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.secret.SecretValue;

/**
 * A personal access token that was just made. Its {@code toString} does not show the token.
 *
 * @param token the token, which the platform will not show again
 * @param description its id and name
 */
public record CreatedToken(SecretValue token, PersonalAccessToken description) {}
