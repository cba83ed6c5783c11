// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Secret;

class Names {

    private static final String OWN = "sk_0fake2" + "0fake0fake0"; // error: This text looks like a Flatfile secret key

    @OnEvent("job:deleted")
    void named(
            @Secret(Keys.KEY) String other, // error: This text looks like a Flatfile secret key
            @Secret(OWN) String own) {}

    @OnEvent("job:scheduled")
    @SuppressWarnings("earmark.credentialInSource: made up for this test")
    void suppressed(@Secret(Keys.KEY) String other) {}
}
