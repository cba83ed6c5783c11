// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Secret;

class A {

    @OnEvent("job:ready")
    void a(@Secret("T") String s) {} // error: @Secret does nothing on parameter "s", because "a" is no handler: annotate the method with @OnEvent, or remove it.
}
