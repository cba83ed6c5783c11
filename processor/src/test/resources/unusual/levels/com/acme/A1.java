// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

abstract class A1<X> extends A0<java.util.Map<String, X>, Integer> {}
