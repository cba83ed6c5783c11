// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.config.ApiUrl;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Turns the address that an event says its data is at into a call, if it is the API's own. */
record DataUrl(ApiUrl api) {

    private static final String VERSION = "/v1";

    /** Events name it below the address of the API, with its version, and with or without a slash before it. */
    Call call(String text) {
        String own = api.toString();
        String base = own.substring(0, own.length() - VERSION.length()) + "/";
        try {
            URI given = new URI(text);
            // Two slashes at the start would name another host.
            String relative = given.isAbsolute() || text.startsWith("//") ? text : text.replaceFirst("^/", "");
            String target =
                    URI.create(base).resolve(new URI(relative)).normalize().toString();
            if (target.startsWith(own + "/")) {
                return new Call("GET", target.substring(own.length()), List.of(), null, true, false);
            }
        } catch (URISyntaxException notShown) {
            // Said below: it is not an address of the API.
        }
        throw new IllegalArgumentException("The data of the event is not at the API (" + own
                + "), so it is not fetched: the call would carry the bearer token there.");
    }
}
