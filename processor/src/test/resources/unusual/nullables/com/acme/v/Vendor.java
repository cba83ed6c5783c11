// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.v;

import java.lang.annotation.*;

public interface Vendor {
    @Target(ElementType.TYPE_USE)
    @interface Nullable {}

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.SOURCE)
    @interface NonNull {}
}
