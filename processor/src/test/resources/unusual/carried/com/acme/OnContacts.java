// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.OrderKey;
import dev.earmark.Ordered;
import dev.earmark.Retry;

@OnEvent("commit:created")
@Filter(key = "sheetSlug", value = "contacts")
@Retry(maxRetries = 0)
@Ordered(OrderKey.SHEET)
@interface OnContacts {
    String why() default "";

    Class<?>[] x() default {};
}
