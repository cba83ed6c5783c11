// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.auth.Stage;
import dev.earmark.auth.TokenSource;
import dev.earmark.secret.SecretMask;
import dev.earmark.secret.SecretValue;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The one way to the platform: authorises, repeats, and turns what is not success into an exception. */
final class Transport {

    private static final int PAGE_SIZE = 100;

    private final Channel channel;
    private final TokenSource tokens;
    private final Limits limits;
    private final Pace pace;
    private final SecretMask mask;

    Transport(Channel channel, TokenSource tokens, Limits limits, Pace pace, SecretMask mask) {
        this.channel = channel;
        this.tokens = tokens;
        this.limits = limits;
        this.pace = pace;
        this.mask = mask;
    }

    /** The reply to a successful call. */
    Reply send(Call call) {
        SecretValue token = mask.add(tokens.token());
        Deadline deadline = Deadline.in(limits.budget(), pace);
        Reply reply = channel.send(call, token, deadline);
        if (reply.status() == 401) {
            Optional<SecretValue> other = tokens.replacement(token);
            if (other.isPresent()) {
                token = mask.add(other.get());
                reply = channel.send(call, token, deadline);
            }
        }
        return new Refusal(tokens.origin(), mask).checked(reply, pace.now());
    }

    SecretMask mask() {
        return mask;
    }

    Optional<Stage> keyStage() {
        return Stage.ofKey(tokens.token().reveal());
    }

    /** A list with numbered pages. */
    <T> Paged<T> paged(Call call, Function<Members, T> type) {
        return new Paged<>(number -> page(call.with("pageSize", PAGE_SIZE).with("pageNumber", number), number, type));
    }

    private <T> Page<T> page(Call call, int number, Function<Members, T> type) {
        Reply reply = send(call);
        JsonNode tree = JsonText.read(reply);
        var count = tree.path("pagination").path("pageCount").intValueOpt();
        return new Page<>(
                Members.list(reply, tree, type), number, count.isPresent() ? Integer.valueOf(count.getAsInt()) : null);
    }
}
