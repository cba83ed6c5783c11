package com.acme;

import dev.earmark.OnEvent;
import dev.earmark.Payload;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

class Payloads {

    record Order(String id, List<Line> lines) {}

    record Line(String sku, int quantity) {}

    record Page<T>(List<T> items, Optional<String> next) {}

    sealed interface Change permits Added, Removed {}

    record Added(String id) implements Change {}

    record Removed(String id) implements Change {}

    enum Status {
        OPEN,
        CLOSED
    }

    @OnEvent("a:a")
    void classes(
            @Payload Order order,
            @Payload("change") Change change,
            @Payload("status") Status status,
            @Payload("at") Instant at,
            @Payload("orders") Order[] orders) {}

    @OnEvent("a:a")
    void generics(
            @Payload Page<Order> page,
            @Payload("lines") List<Line> lines,
            @Payload("byName") Map<String, List<Order>> byName,
            @Payload("pages") List<Page<Order>>[] pages,
            @Payload("more") Optional<List<Line>> more,
            @Payload("last") @Nullable Page<int[]> last) {}

    @OnEvent("a:a")
    void sameTypeAgain(@Payload Page<Order> page) {}
}
