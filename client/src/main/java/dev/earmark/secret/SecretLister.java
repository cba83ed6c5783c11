// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.util.Map;

/** A place that lists all secrets of a scope at once. Must be safe for use by several threads, and may block. */
@FunctionalInterface
public interface SecretLister {

    /**
     * Lists the secrets that hold in a scope.
     *
     * @param scope whose secrets are meant
     * @return value by name, the most specific one of each name
     * @throws SecretException.Missing when there is no such scope
     * @throws SecretException when they may not be read or the place does not answer
     */
    Map<String, SecretValue> list(SecretScope scope);
}
