// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class Qualified {

    char[] key = "sk_6fake6fake6fake6".toCharArray(); // error: looks like a Flatfile secret key

    @dev.earmark.OnEvent("file:created")
    void on() {}
}
