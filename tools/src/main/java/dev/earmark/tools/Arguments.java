// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the command line says.
 *
 * @param words what is no option
 * @param options values by name, with an empty one for options without
 */
record Arguments(List<String> words, Map<String, String> options) {

    private static final Set<String> WITH_VALUE = Set.of("--email", "--name", "--api-url");
    private static final Set<String> ALONE = Set.of("--session", "--password-stdin", "--help");

    static Arguments parse(String... args) {
        var words = new ArrayList<String>();
        var options = new LinkedHashMap<String, String>();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (!arg.startsWith("-")) {
                words.add(arg);
            } else if (ALONE.contains(arg)) {
                options.put(arg, "");
            } else if (WITH_VALUE.contains(arg)) {
                if (i + 1 == args.length || args[i + 1].isBlank() || args[i + 1].startsWith("-")) {
                    throw new UsageException("The option " + arg + " needs a value after it.");
                }
                options.put(arg, args[++i]);
            } else {
                throw unknown(arg);
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    private static UsageException unknown(String arg) {
        // What follows a sign of equality may be a password.
        String name = arg.replaceFirst("=.*", "");
        return new UsageException(
                name.equals("--password")
                        ? "A password is not taken from the command line, where every user of this machine can see it."
                                + " Leave the option out, or use --password-stdin."
                        : "There is no option " + name + ".");
    }

    boolean help() {
        return has("--help");
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    String required(String name) {
        return option(name).orElseThrow(() -> new UsageException("The option " + name + " is missing."));
    }
}
