// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Timeout;

@OnEvent({}) // error: @OnEvent without a topic never matches: name one, such as "job:ready", or "**" for all.
@Timeout("1x") // error: The timeout "1x" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
@interface M {}
