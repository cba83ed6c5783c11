// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.other;

import dev.earmark.event.Event;

class Heir extends com.acme.base.Mid { // error: Class "Heir" inherits handler "own" of "Base", but generated code in package "com.acme.other" cannot call it: make it public there, or override it here.
    void own(Event e) {}
}
