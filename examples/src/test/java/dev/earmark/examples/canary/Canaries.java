// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds marked values in files, in every form that Earmark promises to hide; knows nothing of how it hides them. */
final class Canaries {

    private final Set<String> forms = new LinkedHashSet<>();

    Canaries(List<String> values) {
        for (var value : values) {
            forms.add(value);
            forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8));
            forms.add(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
            forms.add(value.replace("\\", "\\\\").replace("\"", "\\\"").replace("/", "\\/"));
            forms.add(value.replace("\\", "\\\\").replace("\"", "\\\""));
            for (var before = 0; before < 3; before++) {
                var text = ("x".repeat(before) + value).getBytes(StandardCharsets.UTF_8);
                var from = (before * 8 + 5) / 6;
                var to = text.length * 8 / 6;
                forms.add(Base64.getEncoder().encodeToString(text).substring(from, to));
                forms.add(Base64.getUrlEncoder().encodeToString(text).substring(from, to));
            }
        }
    }

    /** Where they stand: file, line and form, without the rest of the line. */
    List<String> find(Path root) throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(root)) {
            files.filter(Files::isRegularFile).forEach(file -> find(file, found));
        }
        return found;
    }

    private void find(Path file, List<String> found) {
        try {
            var lines = Files.readString(file, StandardCharsets.ISO_8859_1).split("\n", -1);
            for (var number = 0; number < lines.length; number++) {
                for (var form : forms) {
                    var bytes = new String(form.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                    if (lines[number].contains(bytes)) {
                        found.add(file + ":" + (number + 1) + " holds " + form);
                    }
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
