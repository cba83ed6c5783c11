package com.acme;

import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.OnEvent;
import dev.earmark.event.Event;

@Filter(key = "a", value = "outer")
class Filtered {

    @Filter(key = "b", value = "super")
    @Filter(key = "b", value = {"super2", "super3"})
    static class Super {}

    @Namespace("space:interface")
    interface Mixin {}

    @Filter(key = "c", value = "own")
    @Namespace({"space:own", "space:own2"})
    static class Listener extends Super implements Mixin {

        private static final String JOB = "workbook";

        @OnEvent("job:ready")
        @Namespace("space:method")
        @Filter(key = "job", value = JOB + ":submit")
        @Filter(key = "deletedAt", isNull = true)
        void on(Event event) {}
    }
}
