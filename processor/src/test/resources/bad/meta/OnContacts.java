// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;

@OnEvent("commit:crated") // error: did you mean "commit:created"?
@Filter(key = "slugs.sheet", value = "contacts") // error: Write "**.slugs.sheet".
@interface OnContacts {}

@OnEvent("job:ready")
@Filter(key = "status", value = "ready")
@interface OnReady {}

@Filter(key = "status", value = "ready")
@Filter(key = "status", value = "failed") // error: No event satisfies both filters on "status"
@OnEvent("job:updated")
@interface OnNothing {}
