// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import dev.earmark.secret.SecretValue;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The terminal that the process was started from. */
final class SystemTerminal implements Terminal {

    @Override
    public void print(String line) {
        System.out.println(line);
    }

    @Override
    public void say(String line) {
        System.err.println(line);
    }

    // Without a terminal there is no console up to JDK 21; from 22 on there is one, and it reads standard input itself.
    @SuppressWarnings("SystemConsoleNull")
    @Override
    public SecretValue password(boolean fromInput) {
        Console console = System.console();
        if (fromInput || console == null) {
            return firstLine();
        }
        char[] typed = console.readPassword("Password: ");
        if (typed == null) {
            throw noPassword();
        }
        var password = SecretValue.of(new String(typed));
        Arrays.fill(typed, '\0');
        return password;
    }

    private static SecretValue firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty()) {
                throw noPassword();
            }
            return SecretValue.of(line);
        } catch (IOException unreadable) {
            throw noPassword();
        }
    }

    private static UsageException noPassword() {
        return new UsageException("There is no password on standard input. Its first line has to be the password.");
    }
}
