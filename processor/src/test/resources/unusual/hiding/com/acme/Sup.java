// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

class Sup {
    static class String {}

    static class List {}

    static class Event {}

    static class Object {}

    static class Payload {}

    static class A_Earmark {}

    protected static class Arguments {}
}
