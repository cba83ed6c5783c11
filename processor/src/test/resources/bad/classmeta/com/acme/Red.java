// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.Timeout;

@Namespace("red") // error: The namespace "red" matches no event, because namespaces are "space:", "workbook:" or "sheet:" and a name. Write "space:red".
@Filter(
        key = "job",
        value = {}) // error: @Filter on "job" names no value and never matches: add a value, such as "**", or isNull = true.
@Timeout("z") // error: The timeout "z" is not a duration. Write a whole number and a unit (ms, s, m or h), such as "500ms" or "2m".
@interface Red {}
