// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class Inherits extends Qualified {

    String url = "https://example.com?key=sk_8fake8fake8fake8"; // error: looks like a Flatfile secret key
}
