// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.*;

@interface Ann2 {
    interface In {
        @OnEvent("comit:created") // error: The platform sends no topic "comit:created"; did you mean "commit:created"?
        default void y() {}
    }
}
