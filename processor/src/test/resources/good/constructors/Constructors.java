package com.acme;

import dev.earmark.OnEvent;
import java.io.IOException;

class Constructors {

    static class Throwing {

        Throwing() throws IOException {}

        @OnEvent("a:a")
        void on() {}
    }

    static class ThrowingWorse {

        ThrowingWorse() throws Throwable {}

        @OnEvent("a:a")
        void on() {}
    }

    static class Private {

        private Private() {}

        @OnEvent("a:a")
        void on() {}
    }

    static class Several {

        private final String name;

        Several() {
            this("");
        }

        Several(String name) {
            this.name = name;
        }

        @OnEvent("a:a")
        void on() {
            name.length();
        }
    }

    record Needy(String name) {

        @OnEvent("a:a")
        void on() {}
    }

    abstract static class Abstract<T extends Comparable<T>> {

        @OnEvent("a:a")
        void on() {}
    }

    static class Generic<T> {

        @OnEvent("a:a")
        void on() {}
    }
}
