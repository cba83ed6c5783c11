// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

abstract class A2 extends A1<java.util.List<Long>> {}
