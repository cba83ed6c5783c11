import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.event.Event;
import java.util.List;

class Unpackaged {

    @OnEvent("job:ready")
    void on(Event event, @Payload List<Item> items) {}

    record Item(String id) {}
}
