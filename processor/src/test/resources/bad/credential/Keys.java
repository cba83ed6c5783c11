// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

final class Keys {

    static final String KEY = "sk_0fake1" + "0fake0fake0";

    private Keys() {}
}
