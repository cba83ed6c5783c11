// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Namespace;
import dev.earmark.Timeout;

@Namespace("space:a")
@Timeout("1s")
@interface Only {}
