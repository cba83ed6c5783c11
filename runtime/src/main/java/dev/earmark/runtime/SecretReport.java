// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.dispatch.DeclaredSecret;
import dev.earmark.dispatch.Route;
import dev.earmark.log.ProblemLog;
import dev.earmark.secret.SecretException;
import dev.earmark.secret.SecretResolver;
import dev.earmark.secret.SecretScope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Looks up at start what handlers declare, and says in one table what is there, from where, and what is not. */
record SecretReport(SecretResolver secrets, String environmentId, ProblemLog log) {

    /** A line of the table. */
    private record Line(String name, String scope, boolean found, String state) {

        String text() {
            return "\"" + name + "\" (" + scope + "): " + state;
        }
    }

    void check(List<Route> routes, boolean required) {
        var declared = new LinkedHashSet<DeclaredSecret>();
        routes.forEach(route -> declared.addAll(route.description().secrets()));
        if (declared.isEmpty()) {
            return;
        }
        var table = new StringBuilder("Secrets that handlers declare:");
        var absent = new ArrayList<Line>();
        for (var secret : declared) {
            var line = look(secret);
            table.append("\n  ").append(line.text());
            if (!line.found() && !secret.optional()) {
                absent.add(line);
            }
        }
        log.info(table.toString());
        if (!absent.isEmpty()) {
            tell(absent, required);
        }
    }

    private void tell(List<Line> absent, boolean required) {
        var message = "Secrets that handlers need and " + secrets.description() + " cannot supply: "
                + String.join("; ", absent.stream().map(Line::text).toList()) + ". Create them";
        if (required) {
            throw new StartException(message + ", or start without requireSecrets(true).");
        }
        log.warn(message + ", unless a space has its own.");
    }

    /** Asks the resolvers in turn, as the chain of them does, to know which one has it. */
    private Line look(DeclaredSecret secret) {
        var scope = scope(secret);
        for (var step : secrets.steps()) {
            try {
                var value = step.resolve(secret.name(), scope);
                if (value.isPresent()) {
                    var empty = value.get().reveal().isEmpty();
                    return line(secret, !empty, (empty ? "empty in " : "found in ") + step.description());
                }
            } catch (SecretException.Missing missing) {
                log.debug(String.valueOf(missing.getMessage()));
            } catch (SecretException.Forbidden forbidden) {
                log.debug(String.valueOf(forbidden.getMessage()));
                return line(secret, false, "forbidden by " + step.description());
            } catch (SecretException unreachable) {
                log.debug(String.valueOf(unreachable.getMessage()));
                return line(secret, false, "cannot be looked up in " + step.description());
            }
        }
        return line(secret, false, secret.optional() ? "not set, and optional" : "missing");
    }

    private Line line(DeclaredSecret secret, boolean found, String state) {
        return new Line(secret.name(), scope(secret).toString(), found, state);
    }

    private SecretScope scope(DeclaredSecret secret) {
        return new SecretScope(
                secret.environmentId() == null ? environmentId : secret.environmentId(),
                secret.spaceId(),
                secret.actorId());
    }
}
