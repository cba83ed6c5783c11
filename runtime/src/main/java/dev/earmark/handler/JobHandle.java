// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.handler;

/** CONTRACT ONLY: the job of a {@code job:*} event. */
public interface JobHandle {

    String id();

    void ack(String info);

    void progress(int percent, String info);

    void complete(String message);

    void fail(String message);
}
