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

/** Looks up at start what handlers declare, and says what is not there. Never a value. */
record SecretReport(SecretResolver secrets, String environmentId, ProblemLog log) {

    void check(List<Route> routes, boolean required) {
        var declared = new LinkedHashSet<DeclaredSecret>();
        routes.forEach(route -> declared.addAll(route.description().secrets()));
        var found = new ArrayList<String>();
        var absent = new ArrayList<String>();
        for (var secret : declared) {
            var state = state(secret);
            if (state.equals("found")) {
                found.add(secret.name());
            } else if (!secret.optional()) {
                absent.add("\"" + secret.name() + "\" (" + scope(secret) + "): " + state);
            }
        }
        if (!found.isEmpty()) {
            log.info("Secrets found by " + secrets.description() + ": " + String.join(", ", found));
        }
        if (!absent.isEmpty()) {
            tell(absent, required);
        }
    }

    private void tell(List<String> absent, boolean required) {
        var message = "Secrets that handlers need and " + secrets.description() + " cannot supply: "
                + String.join("; ", absent) + ". Create them";
        if (required) {
            throw new StartException(message + ", or start without requireSecrets(true).");
        }
        log.warn(message + ", unless a space has its own.");
    }

    private String state(DeclaredSecret secret) {
        try {
            return secrets.resolve(secret.name(), scope(secret)).isPresent() ? "found" : "missing";
        } catch (SecretException.Forbidden forbidden) {
            return "forbidden";
        } catch (SecretException failure) {
            log.debug(String.valueOf(failure.getMessage()));
            return "cannot be looked up";
        }
    }

    private SecretScope scope(DeclaredSecret secret) {
        return new SecretScope(
                secret.environmentId() == null ? environmentId : secret.environmentId(),
                secret.spaceId(),
                secret.actorId());
    }
}
