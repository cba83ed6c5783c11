// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import dev.earmark.api.FlatfileClient;
import dev.earmark.secret.SecretResolver;
import java.util.concurrent.Callable;

/**
 * What handlers reach outside.
 *
 * @param api what they call the platform with
 * @param secrets resolves their secrets
 * @param probe throws while the platform does not serve this listener
 */
public record Platform(FlatfileClient api, SecretResolver secrets, Callable<?> probe) {}
