// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;

class A {
    static class B {
        interface C {
            record D() {
                enum E {
                    Z;

                    static class F {
                        interface G {
                            static class H {
                                static class I {
                                    record J(int x) {
                                        static class K {
                                            static class L {
                                                @OnEvent("acme:ready")
                                                void on(@Payload J j) {
                                                    seen.Seen.add(j, getClass().getName());
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
