// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.base;

import dev.earmark.event.Event;

public class Mid extends Base {
    @Override
    public void pack(Event e) {} // error: Method "pack" replaces a handler of "Base" but is no handler itself, so no event would reach either: annotate it with @OnEvent too, or rename it.
}
