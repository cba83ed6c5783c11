package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Local {

    Object field = new Object() {

        @OnEvent("job:ready") // error: Handler "anonymous" is in a local or anonymous class
        void anonymous(Event event) {}
    };

    void method() {
        class InMethod {

            @OnEvent("job:ready") // error: Handler "on" is in a local or anonymous class
            void on(Event event) {}
        }
        Runnable runnable = () -> {
            record InLambda() {

                @OnEvent("job:ready") // error: Handler "lambda" is in a local or anonymous class
                void lambda(Event event) {}
            }
        };
    }

    @OnEvent("job:ready")
    void fine(Event event) {}
}
