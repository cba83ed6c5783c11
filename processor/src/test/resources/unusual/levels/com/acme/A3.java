// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

final class A3 extends A2 {
    @Override
    protected void more() {}
}
