// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.kills;

/** That the process of a round told the webhook of a job. */
record Post(String job, int round) {}
