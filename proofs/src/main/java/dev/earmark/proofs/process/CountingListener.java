// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.process;

import dev.earmark.dispatch.EventFilters;
import dev.earmark.runtime.Earmark;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/**
 * A listener that says which events its one handler gets: "READY", then "HANDLED" and an id for each; and "UNREADY" when
 * its health is no longer well.
 */
final class CountingListener {

    private CountingListener() {}

    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Earmark earmark = Earmark.builder()
                .handlers(root -> root.on(
                        "job:ready",
                        EventFilters.parse("{\"job\": \"workbook:submit\"}"),
                        (event, context) -> out.println("HANDLED " + event.id())))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(earmark::close));
        out.println("READY");
        for (boolean was = true; ; TimeUnit.MILLISECONDS.sleep(2)) {
            boolean is = earmark.health().ready();
            if (was && !is) {
                out.println("UNREADY");
            }
            was = is;
        }
    }
}
