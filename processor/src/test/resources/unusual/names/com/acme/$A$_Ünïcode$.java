// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;

class $A$_Ünïcode$ {
    static class $ {
        @OnEvent("acme:ready")
        void $(Event $) {
            seen.Seen.add("$");
        }
    }

    static class __ {
        @OnEvent("acme:ready")
        @Filter(key = "status", value = "ready")
        void __(Event _e) {
            seen.Seen.add("__");
        }
    }

    static class 中文 {
        @OnEvent("acme:ready")
        @Filter(key = "domain", value = "a")
        void 处理(Event 事件, @Payload("名") String 名) {
            seen.Seen.add(名);
        }
    }
}
