// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark;

/**
 * What events have in common that are handled one after another. An event that lacks the id counts by the next wider one:
 * sheet, workbook, space, then environment.
 */
public enum OrderKey {
    /** Events of one space, in order. Events without a space are in order among themselves. */
    SPACE,
    /** Events of one workbook, in order; those without a workbook by their space. */
    WORKBOOK,
    /** Events of one sheet, in order; those without a sheet by their workbook, else by their space. */
    SHEET,
    /** Events of one job, in order; those without a job by their space. */
    JOB,
    /** No order: every event on its own. */
    NONE
}
