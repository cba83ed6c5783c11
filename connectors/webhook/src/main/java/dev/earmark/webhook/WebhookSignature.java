// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import dev.earmark.secret.SecretValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a sender puts into the header {@value #HEADER}: {@code t=SECONDS,v1=HEX}. SECONDS is the time of sending, in seconds
 * since 1970, and HEX the HMAC-SHA256 of {@code SECONDS.BODY} under the shared secret.
 */
public final class WebhookSignature {

    /** The name of the header. */
    public static final String HEADER = "Earmark-Signature";

    /** How far the sender's clock and ours may be apart, with the time the request takes. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Pattern FORM = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    private WebhookSignature() {}

    /**
     * Signs a body.
     *
     * @param secret the secret that sender and receiver share
     * @param body what is sent, byte for byte
     * @param time when it is sent
     * @return the value of the header
     */
    public static String sign(SecretValue secret, byte[] body, Instant time) {
        return "t=" + time.getEpochSecond() + ",v1="
                + HexFormat.of().formatHex(hmac(secret, String.valueOf(time.getEpochSecond()), body));
    }

    static boolean isValid(String header, SecretValue secret, byte[] body, Instant now) {
        var form = FORM.matcher(header);
        if (!form.matches()) {
            return false;
        }
        var age = Duration.between(Instant.ofEpochSecond(Long.parseLong(form.group(1))), now);
        var expected = hmac(secret, form.group(1), body);
        // Compared in constant time, or an attacker could find the right one byte by byte.
        return MessageDigest.isEqual(expected, HexFormat.of().parseHex(form.group(2)))
                && age.abs().compareTo(WINDOW) <= 0;
    }

    private static byte[] hmac(SecretValue secret, String seconds, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.reveal().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((seconds + ".").getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Each JDK has HmacSHA256.", impossible);
        }
    }
}
