// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;

abstract class Base<T> {

    @OnEvent("job:ready")
    void a(@Payload("input") T t) {}
}
