// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

/**
 * The configuration cannot work as it is: something is missing, contradictory or not what it should be. The message
 * names the settings concerned and what to write instead, never a value that could be secret.
 */
public final class ConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * With the reason.
     *
     * @param message what was found, the rule, and the remedy
     */
    public ConfigurationException(String message) {
        super(message);
    }
}
