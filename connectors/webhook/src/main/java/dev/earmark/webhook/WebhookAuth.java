// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import com.sun.net.httpserver.Headers;
import dev.earmark.secret.SecretValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

/** How a sender proves that it may post events. */
public final class WebhookAuth {

    private interface Check {

        boolean accepts(String header, SecretValue secret, byte[] body, Instant now);
    }

    private final String header;
    private final List<SecretValue> secrets;
    private final Check check;
    private final String description;

    private WebhookAuth(String header, SecretValue[] secrets, Check check, String description) {
        this.header = header;
        this.secrets = List.of(secrets);
        this.check = check;
        this.description = description;
        if (this.secrets.isEmpty()
                || this.secrets.stream().anyMatch(secret -> secret.reveal().isEmpty())) {
            throw new IllegalArgumentException("A webhook needs a secret that is not empty.");
        }
    }

    /**
     * By a {@link WebhookSignature}, which is the best: the secret does not travel, the body cannot be changed, and a
     * request cannot be sent again after 5 minutes.
     *
     * @param secrets the secret that sender and receiver share; while it is being replaced, the old and the new one
     * @return the proof
     * @throws IllegalArgumentException when there is no secret, or an empty one
     */
    public static WebhookAuth signature(SecretValue... secrets) {
        return new WebhookAuth(WebhookSignature.HEADER, secrets, WebhookSignature::isValid, "signed");
    }

    /**
     * By the header {@code Authorization: Bearer SECRET}.
     *
     * @param secrets the secret that sender and receiver share; while it is being replaced, the old and the new one
     * @return the proof
     * @throws IllegalArgumentException when there is no secret, or an empty one
     */
    public static WebhookAuth bearer(SecretValue... secrets) {
        Check check = (header, secret, body, now) -> same(header, "Bearer " + secret.reveal());
        return new WebhookAuth("Authorization", secrets, check, "with a bearer token");
    }

    /**
     * By a header that holds the secret.
     *
     * @param name the header's name
     * @param secrets the secret that sender and receiver share; while it is being replaced, the old and the new one
     * @return the proof
     * @throws IllegalArgumentException when there is no secret, or an empty one
     */
    public static WebhookAuth header(String name, SecretValue... secrets) {
        Check check = (header, secret, body, now) -> same(header, secret.reveal());
        return new WebhookAuth(name, secrets, check, "with the header " + name);
    }

    private static boolean same(String found, String expected) {
        return MessageDigest.isEqual(found.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
    }

    boolean accepts(Headers headers, byte[] body, Instant now) {
        var found = headers.get(header);
        if (found == null || found.size() != 1) {
            return false;
        }
        var accepted = false;
        for (var secret : secrets) {
            accepted |= check.accepts(found.get(0), secret, body, now);
        }
        return accepted;
    }

    /** Names the kind of proof, without the secret. */
    @Override
    public String toString() {
        return description;
    }
}
