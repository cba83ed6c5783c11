// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;

class A {

    @OnEvent("acme:ready")
    void on(
            @Payload("p0") int p0,
            @Payload("p1") int p1,
            @Payload("p2") int p2,
            @Payload("p3") int p3,
            @Payload("p4") int p4,
            @Payload("p5") int p5,
            @Payload("p6") int p6,
            @Payload("p7") int p7,
            @Payload("p8") int p8,
            @Payload("p9") int p9,
            @Payload("p10") int p10,
            @Payload("p11") int p11,
            @Payload("p12") int p12,
            @Payload("p13") int p13,
            @Payload("p14") int p14,
            @Payload("p15") int p15,
            @Payload("p16") int p16,
            @Payload("p17") int p17,
            @Payload("p18") int p18,
            @Payload("p19") int p19,
            @Payload("p20") int p20,
            @Payload("p21") int p21,
            @Payload("p22") int p22,
            @Payload("p23") int p23,
            @Payload("p24") int p24,
            @Payload("p25") int p25,
            @Payload("p26") int p26,
            @Payload("p27") int p27,
            @Payload("p28") int p28,
            @Payload("p29") int p29,
            @Payload("p30") int p30,
            @Payload("p31") int p31,
            @Payload("p32") int p32,
            @Payload("p33") int p33,
            @Payload("p34") int p34,
            @Payload("p35") int p35,
            @Payload("p36") int p36,
            @Payload("p37") int p37,
            @Payload("p38") int p38,
            @Payload("p39") int p39,
            @Payload("p40") int p40,
            @Payload("p41") int p41,
            @Payload("p42") int p42,
            @Payload("p43") int p43,
            @Payload("p44") int p44,
            @Payload("p45") int p45,
            @Payload("p46") int p46,
            @Payload("p47") int p47,
            @Payload("p48") int p48,
            @Payload("p49") int p49,
            @Payload("p50") int p50,
            @Payload("p51") int p51,
            @Payload("p52") int p52,
            @Payload("p53") int p53,
            @Payload("p54") int p54,
            @Payload("p55") int p55,
            @Payload("p56") int p56,
            @Payload("p57") int p57,
            @Payload("p58") int p58,
            @Payload("p59") int p59) {
        seen.Seen.add(p0, p59, p30);
    }
}
