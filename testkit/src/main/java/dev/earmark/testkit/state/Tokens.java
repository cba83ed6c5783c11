// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import dev.earmark.testkit.wire.ApiProblem;
import dev.earmark.testkit.wire.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Bearer tokens and whom they stand for. Those handed out are kept as digests only. */
public final class Tokens {

    public static final String KEY_ACTOR = "us_key_local";

    private final Platform platform;
    private final String apiKeyDigest;

    public Tokens(Platform platform) {
        this.platform = platform;
        this.apiKeyDigest = digest(platform.settings().apiKey());
    }

    /** The actor behind an {@code Authorization} header; refuses all that is not a bearer token in force. */
    public String actor(String authorization) {
        if (!authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            throw ApiProblem.unauthorized("The call has no bearer token. Send the header Authorization: Bearer <key>.");
        }
        String token = authorization.substring(7).strip();
        if (digest(token).equals(apiKeyDigest)) {
            return KEY_ACTOR;
        }
        return find(Kind.PERSONAL_ACCESS_TOKEN, token)
                .or(() -> find(Kind.ACCESS_TOKEN, token))
                .map(found -> Json.text(found, "actorId"))
                .orElseThrow(() ->
                        ApiProblem.unauthorized("The bearer token is unknown, expired or deleted. Use a valid one."));
    }

    /** Adds a token to the members of the resource that it belongs to. */
    public ObjectNode keep(Kind kind, String token, String actorId, ObjectNode members) {
        ObjectNode kept = Json.object()
                .put("id", platform.ids().next(kind.prefix))
                .put("digest", digest(token))
                .put("actorId", actorId);
        return platform.store().put(kind, kept.setAll(members));
    }

    /** Forgets the tokens of the kind that are no longer in force. */
    public void forgetExpired(Kind kind) {
        platform.store()
                .list(kind, token -> !inForce(token))
                .forEach(token -> platform.store().remove(kind, Json.text(token, "id")));
    }

    /** The token in force that has this text. */
    public Optional<ObjectNode> find(Kind kind, String token) {
        return platform.store().list(kind, "digest", digest(token)).stream()
                .filter(this::inForce)
                .findFirst();
    }

    private boolean inForce(ObjectNode token) {
        String expires = Json.text(token, "expires");
        return expires.isEmpty() || platform.clock().instant().isBefore(Instant.parse(expires));
    }

    public static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
