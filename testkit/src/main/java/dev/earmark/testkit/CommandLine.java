// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the options of {@code local-flatfile.jar}. Messages never repeat a value that may be secret. */
final class CommandLine {

    static final String USAGE = "usage: java -jar local-flatfile.jar [--host 127.0.0.1] [--port 8787] [--api-key KEY]"
            + " [--environment ID] [--data DIR] [--user EMAIL:PASSWORD] [--client ID:SECRET] [--max-events 100000]"
            + " [--stream-token-life 900s] [--stream-queue 100]";

    private static final Set<String> OPTIONS = Set.of(
            "--host",
            "--port",
            "--api-key",
            "--environment",
            "--data",
            "--user",
            "--client",
            "--max-events",
            "--stream-token-life",
            "--stream-queue");
    private static final Pattern SECONDS = Pattern.compile("([1-9][0-9]{0,8})s");

    private CommandLine() {}

    /** Throws {@link IllegalArgumentException} where an option is unknown, or its value is missing or of the wrong form. */
    static LocalFlatfileBuilder read(List<String> arguments) {
        LocalFlatfileBuilder builder = LocalFlatfile.builder().port(8787);
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                throw new IllegalArgumentException(
                        "Argument " + (i + 1) + " is not an option, nor the value of one; " + USAGE);
            }
            int equals = argument.indexOf('=');
            String option = equals < 0 ? argument : argument.substring(0, equals);
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException("Unknown option \"" + option + "\"; " + USAGE);
            }
            String value = "";
            if (equals >= 0) {
                value = argument.substring(equals + 1);
            } else if (++i < arguments.size()) {
                value = arguments.get(i);
            }
            if (value.isEmpty()) {
                throw new IllegalArgumentException("The option " + option + " needs a value; " + USAGE);
            }
            apply(builder, option, value);
        }
        return builder;
    }

    private static void apply(LocalFlatfileBuilder builder, String option, String value) {
        switch (option) {
            case "--host" -> builder.host(value);
            case "--port" -> builder.port(port(value));
            case "--api-key" -> builder.apiKey(value);
            case "--environment" -> builder.environmentId(value);
            case "--data" -> builder.data(Path.of(value));
            case "--max-events" -> builder.maxEvents(positive(option, value));
            case "--stream-token-life" -> builder.streamTokenLife(seconds(option, value));
            case "--stream-queue" -> builder.streamQueue(positive(option, value));
            case "--user" -> builder.user(before(option, value), after(value));
            default -> builder.client(before(option, value), after(value));
        }
    }

    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the numbers that are out of range
        }
        throw new IllegalArgumentException(
                "The port is \"" + value + "\"; it has to be a number from 0 (a free one) to 65535.");
    }

    private static int positive(String option, String value) {
        try {
            int number = Integer.parseInt(value);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below, with the numbers that are too small
        }
        throw new IllegalArgumentException(
                "The value of " + option + " is \"" + value + "\"; it has to be a whole number from 1.");
    }

    private static Duration seconds(String option, String value) {
        Matcher seconds = SECONDS.matcher(value);
        if (seconds.matches()) {
            return Duration.ofSeconds(Long.parseLong(seconds.group(1)));
        }
        throw new IllegalArgumentException(
                "The value of " + option + " is \"" + value + "\"; it has to be a number of seconds, such as 90s.");
    }

    private static String before(String option, String pair) {
        int colon = pair.indexOf(':');
        if (colon < 1 || colon == pair.length() - 1) {
            throw new IllegalArgumentException(
                    "The value of " + option + " has to be a name and a secret with a colon between them.");
        }
        return pair.substring(0, colon);
    }

    private static String after(String pair) {
        return pair.substring(pair.indexOf(':') + 1);
    }
}
