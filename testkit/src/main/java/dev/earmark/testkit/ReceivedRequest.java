// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

/**
 * A call that Local Flatfile received and answered.
 *
 * @param method the HTTP method
 * @param path the path as it came, without the query; never a credential
 * @param status the HTTP status of the reply; 0 where a fault left the call without one
 */
public record ReceivedRequest(String method, String path, int status) {}
