// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.tools;

import dev.earmark.api.Auth;
import dev.earmark.api.FlatfileClient;
import dev.earmark.api.PersonalAccessToken;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** {@code token create}, {@code token list} and {@code token revoke}. */
final class TokenCommand {

    private static final Duration OLD = Duration.ofDays(90);

    private final Arguments arguments;
    private final Configuration configuration;
    private final Terminal terminal;
    private final InstantSource clock;

    TokenCommand(Arguments arguments, Configuration configuration, Terminal terminal, InstantSource clock) {
        this.arguments = arguments;
        this.configuration = configuration;
        this.terminal = terminal;
        this.clock = clock;
    }

    void run() {
        switch (String.join(" ", arguments.words().stream().limit(2).toList())) {
            case "token create" -> {
                expectWords(2);
                create();
            }
            case "token list" -> {
                expectWords(2);
                list();
            }
            case "token revoke" -> {
                expectWords(3);
                revoke(arguments.words().get(2));
            }
            default -> throw new UsageException("The command has to be token create, token list or token revoke.");
        }
    }

    private void expectWords(int count) {
        if (arguments.words().size() != count) {
            throw new UsageException(
                    count == 3
                            ? "Name the one token to delete, by the id that token list shows."
                            : "Something follows the command that is no option.");
        }
    }

    private void create() {
        var email = arguments.required("--email");
        if (arguments.has("--session")) {
            session(user(email));
            return;
        }
        var name = arguments.required("--name");
        var auth = client(user(email)).auth();
        if (auth.listPersonalAccessTokens().stream()
                .anyMatch(token -> token.name().equals(name))) {
            terminal.say("There already is a token named \"" + name + "\". If this one replaces it, revoke the old one"
                    + " once it is no longer used.");
        }
        var created = auth.createPersonalAccessToken(name);
        terminal.print(created.token().reveal());
        terminal.say("This is the token " + created.description().id() + " (" + name
                + "). It is not kept anywhere and will not be shown again.");
    }

    private void session(Credentials.Exchanged credentials) {
        var token = client(credentials).auth().exchange(credentials);
        terminal.print(token.token().reveal());
        terminal.say("This access token expires at " + token.expires() + ".");
    }

    private void list() {
        var tokens = auth().listPersonalAccessTokens();
        var row = "%-16s  %-24s  %-10s  %-10s%s";
        terminal.print(row.formatted("ID", "NAME", "CREATED", "LAST USED", ""));
        for (var token : tokens) {
            terminal.print(row.formatted(
                    token.id(),
                    token.name(),
                    day(token.createdAt(), "unknown"),
                    day(token.lastUsedAt(), "never"),
                    isOld(token) ? "  older than " + OLD.toDays() + " days: replace it" : ""));
        }
    }

    private void revoke(String id) {
        auth().deletePersonalAccessToken(id);
        terminal.say("Revoked the token " + id + ".");
    }

    private Auth auth() {
        return arguments
                .option("--email")
                .map(email -> client(user(email)))
                .orElseGet(() -> client(Credentials.from(configuration)))
                .auth();
    }

    private FlatfileClient client(Credentials credentials) {
        var builder = FlatfileClient.builder().configuration(configuration).credentials(credentials);
        arguments.option("--api-url").ifPresent(builder::apiUrl);
        return builder.build();
    }

    private Credentials.Exchanged user(String email) {
        return new Credentials.UserPassword(
                email, terminal.password(arguments.has("--password-stdin")), "the e-mail address and password");
    }

    private boolean isOld(PersonalAccessToken token) {
        var created = token.createdAt();
        return created != null && created.plus(OLD).isBefore(clock.instant());
    }

    private static String day(@Nullable Instant time, String where) {
        return time == null ? where : LocalDate.ofInstant(time, ZoneOffset.UTC).toString();
    }
}
