// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;

@OnEvent("job:ready")
@Filter(key = "job", value = "*") // error: The value "*" never matches "job", because "*" does not cross the ":" in values such as "workbook:submit". Write "**".
@interface M1 {}
