package com.acme.größe;

import dev.earmark.Filter;
import dev.earmark.OnEvent;
import dev.earmark.Payload;
import dev.earmark.Secret;
import dev.earmark.event.Event;

class Größe {

    @OnEvent("straße:geändert")
    @Filter(key = "名前", value = {"a\"b\\c", "tab\tline\n"})
    void übernehmen(Event größe, @Secret("clé") String schlüssel, @Payload("größe.😀") Maß maß) {}

    record Maß(int wert) {}
}
