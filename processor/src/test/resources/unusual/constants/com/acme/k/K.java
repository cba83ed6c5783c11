// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.k;

public final class K {
    private K() {}

    public static final String T = "job" + ':' + "ready";
    public static final String KEY = "job";
    public static final char C = 'x';
    public static final String NUM = "a" + 1 + 2L + true + C + (1 > 0 ? "y" : "n");
}
