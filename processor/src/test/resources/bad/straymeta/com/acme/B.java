// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class B {
    @Only // error: @Namespace does nothing on method "a", which is no handler: add @OnEvent with the topics to handle, or remove it.
    void a() {}
}
