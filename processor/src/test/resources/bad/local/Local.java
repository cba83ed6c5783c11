package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.event.Event;

class Local {

    Object field = new Object() {

        @OnEvent("job:ready") // error: Handler "anonymous" is in a class declared inside a method
        void anonymous(Event event) {}
    };

    void method() {
        class InMethod {

            @OnEvent("job:ready") // error: Handler "on" is in a class declared inside a method
            void on(Event event) {}
        }
        Runnable runnable = () -> {
            record InLambda() {

                @OnEvent("job:ready") // error: Handler "lambda" is in a class declared inside a method
                void lambda(Event event) {}
            }
        };
    }

    @OnEvent("job:ready")
    void fine(Event event) {}
}
