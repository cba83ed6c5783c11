package com.acme;

import dev.earmark.Context;
import dev.earmark.Filter;
import dev.earmark.Namespace;
import dev.earmark.Payload;
import dev.earmark.Secret;

class Stray {

    Stray(
            @Secret("KEY") String key) {} // error: @Secret does nothing on parameter "key", because "Stray" is no handler

    @Filter(key = "job", value = "workbook:submit") // error: @Filter does nothing on method "filter"
    void filter(@Payload String text) {}

    @Namespace("space:green") // error: @Namespace does nothing on method "namespace"
    void namespace() {}

    @Filter(key = "a", value = "a") // error: @Filter does nothing on method "repeated"
    @Filter(key = "b", value = "b")
    void repeated() {}

    void parameter(
            @Context("spaceId") String space, // error: @Context does nothing on parameter "space"
            @Payload String text) {}

    record Component(@Payload String text) {} // error: @Payload does nothing on parameter "text"
}
