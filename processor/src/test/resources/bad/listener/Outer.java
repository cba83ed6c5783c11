package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Outer {

    class Inner { // error: Class "Inner" has handlers, but it is an inner class

        @OnEvent("job:ready")
        void first(Event event) {}

        @OnEvent("job:ready")
        void second(String text) {} // error: Parameter "text" is of type "String"
    }

    private static class Hidden { // error: Class "Hidden" has handlers, but generated code

        @OnEvent("job:ready")
        void on(Event event) {}

        static class Inside { // error: cannot see it because "Hidden" is private

            @OnEvent("job:ready")
            void on(Event event) {}
        }
    }

    enum Constants { // error: Enum "Constants" has handlers
        ONE;

        @OnEvent("job:ready")
        void on(Event event) {}
    }

    static class Fine {

        @OnEvent("job:ready")
        void on(Event event) {}
    }

    private static class NoHandlersOfItsOwn extends Fine {}
}
