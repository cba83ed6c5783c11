// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme.other;

class B extends com.acme.Base {} // error: Class "B" inherits handler "a" of "Base", but generated code in package "com.acme.other" cannot call it: make it public there, or override it here. // error: Class "B" inherits handler "b" of "Base", but generated code in package "com.acme.other" cannot call it: make it public there, or override it here.
