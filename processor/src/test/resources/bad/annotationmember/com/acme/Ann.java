// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.*;

@interface Ann {

    @OnEvent("job:ready")
    String x(); // error: Handler "x" is abstract, and a handler needs a body: annotate the method that implements it instead.
}
