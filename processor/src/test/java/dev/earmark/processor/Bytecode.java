// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** What the JDK's disassembler tells of a class file. */
final class Bytecode {

    private static final Pattern METHOD = Pattern.compile("^ {2}(\\S.*\\));?(?: throws .*)?$|^ *(\\d+): \\S");

    private Bytecode() {}

    /** The size of each method, in bytes, but for its last instruction. */
    static Map<String, Integer> methodSizes(Path classFile) {
        var text = new StringWriter();
        ToolProvider.findFirst("javap")
                .orElseThrow()
                .run(new PrintWriter(text), new PrintWriter(text), "-c", "-p", classFile.toString());
        var sizes = new HashMap<String, Integer>();
        var method = "";
        for (var line : text.toString().lines().toList()) {
            var matcher = METHOD.matcher(line.replaceFirst(" throws .*;$", ";"));
            if (matcher.find()) {
                if (matcher.group(1) != null) {
                    method = matcher.group(1);
                } else {
                    sizes.merge(method, Integer.valueOf(matcher.group(2)), Math::max);
                }
            }
        }
        return sizes;
    }
}
