package com.acme;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;

@Filter(key = "domain", value = "workbook")
class Outer {

    static class Nested {

        @OnEvent("sheet:created")
        void sheet(Event event) {}

        protected static class Deeper {

            @OnEvent("sheet:updated")
            protected void sheet(@Payload Sheet sheet) {}

            record Sheet(String name) {}
        }
    }

    record RecordListener(String name) {

        @OnEvent("sheet:deleted")
        void sheet(Event event) {}
    }

    record EmptyRecordListener() {

        @OnEvent("sheet:deleted")
        void sheet(Event event) {}
    }

    interface Mixin {

        class InInterface {

            @OnEvent("sheet:deleted")
            void sheet(Event event) {}
        }
    }
}
