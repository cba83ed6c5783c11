// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.*;
import java.util.*;

class A {

    @OnEvent("acme:ready")
    void on(
            @javax.annotation.Nullable @Payload("a") String a,
            @Payload("b") @com.acme.v.Vendor.Nullable Integer b,
            @Payload("c") java.util.@org.jspecify.annotations.Nullable List<@com.acme.v.Vendor.Nullable String> c,
            @com.acme.v.Vendor.Nullable @Secret("NONE") String s,
            @Context("sheetId") @org.jspecify.annotations.Nullable String sheet,
            @com.acme.v.Vendor.NonNull @Payload("d") int @org.jspecify.annotations.Nullable [] d) {
        seen.Seen.add(a, b, c, s, sheet, d);
    }
}
