// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;

@OnContacts(why = "both")
@OnEvent("commit:updated")
@interface OnBoth {}
