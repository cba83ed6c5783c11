// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Retry;

@OnContacts
@Filter(key = "actorId", value = "us_usr_1")
@Retry(maxRetries = 1)
@interface OnMyContacts {}
