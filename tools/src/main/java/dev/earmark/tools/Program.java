// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import dev.earmark.api.FlatfileException;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Runs the command that the arguments name, and turns its end into an exit code. */
final class Program {

    static final String USAGE = """
            Usage:
              token create --email ADDRESS --name NAME   make a personal access token and print it, once
              token create --email ADDRESS --session     print an access token of a day's life instead
              token list [--email ADDRESS]               list the tokens, with their last use
              token revoke ID [--email ADDRESS]          delete a token, which is refused from then on
            Options:
              --password-stdin   read the password from standard input; without it, from the terminal and not shown
              --api-url URL      the address of the API; without it FLATFILE_API_URL
            Give each application a token of its own, so that each can be replaced alone. Without --email, list and
            revoke use the credentials that the environment or .env holds.""";

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USE = 2;

    private final Supplier<Configuration> configuration;
    private final Terminal terminal;
    private final InstantSource clock;

    Program(Supplier<Configuration> configuration, Terminal terminal, InstantSource clock) {
        this.configuration = configuration;
        this.terminal = terminal;
        this.clock = clock;
    }

    int run(String... args) {
        try {
            var arguments = Arguments.parse(args);
            if (arguments.help()) {
                terminal.print(USAGE);
                return DONE;
            }
            new TokenCommand(arguments, configuration.get(), terminal, clock).run();
            return DONE;
        } catch (UsageException wrong) {
            terminal.say(wrong.getMessage() + "\n" + USAGE);
            return WRONG_USE;
        } catch (ConfigurationException | FlatfileException failed) {
            terminal.say(String.valueOf(failed.getMessage()));
            return FAILED;
        }
    }
}
