// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;

@OnEvent("records:created")
@Filter(key = "sheetSlug", value = "contacts")
@interface M1 {}
