// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

public interface K {
    String T = "comit:created";
    String[] ARR = {"a"};
    String JOB = "*";
}
