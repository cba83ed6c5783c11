// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.webhook;

import dev.earmark.secret.SecretValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;

/** Requests as bytes, the bad ones each from a seed. */
final class Attack {

    static final SecretValue SECRET = SecretValue.of("shared-secret-not-real");
    static final int MAX_BODY = 2_000;

    private static final String POST = "POST /events HTTP/1.1";
    private static final String[] LINES = {
        "GET /events HTTP/1.1", "POST /event HTTP/1.1", "POST / HTTP/9", "POST", "POST  /events", "PUT /events HTTP/1.1"
    };
    private static final String[] LENGTHS = {"-1", "x", "99999999999999999999", "4294967297", "0"};
    private static final String[] NO_EVENTS = {
        "", "[]", "{", "{\"id\":\"x\"}", "{\"topic\":\"a:b\"}", "{\"id\":7,\"topic\":\"a:b\"}", "nul", "\u0000"
    };

    private final Random random;
    private final byte[] body;
    private final String signature;

    private Attack(int seed) {
        this.random = new Random(seed);
        this.body = event("forged_" + seed);
        this.signature = sign(body, Instant.now());
    }

    static byte[] valid(int number) {
        var body = event(String.valueOf(number));
        return request(POST, sign(body, Instant.now()), body);
    }

    static byte[] random(int seed) {
        return new Attack(seed).bytes();
    }

    private byte[] bytes() {
        return switch (random.nextInt(8)) {
            case 0 -> noise(1 + random.nextInt(500));
            case 1 -> request(POST, signature, changed(body));
            case 2 -> request(POST, new String(changed(ascii(signature)), StandardCharsets.ISO_8859_1), body);
            case 3 -> request(POST, sign(body, Instant.now().plusSeconds(random.nextBoolean() ? 600 : -600)), body);
            case 4 -> request(any(LINES), signature, body);
            case 5 -> signed(new byte[MAX_BODY + 1 + random.nextInt(100_000)]);
            case 6 -> withLength(any(LENGTHS));
            default -> signed(ascii(any(NO_EVENTS)));
        };
    }

    private static byte[] event(String id) {
        return ascii("{\"id\":\"us_evt_" + id + "\",\"topic\":\"space:created\"}");
    }

    private static byte[] signed(byte[] body) {
        return request(POST, sign(body, Instant.now()), body);
    }

    private static String sign(byte[] body, Instant time) {
        return WebhookSignature.sign(SECRET, body, time);
    }

    private byte[] withLength(String length) {
        var request = new String(signed(body), StandardCharsets.US_ASCII);
        return ascii(request.replaceFirst("Content-Length: \\d+", "Content-Length: " + length));
    }

    private static byte[] request(String line, String signature, byte[] body) {
        var head = line + "\r\nHost: localhost\r\n" + WebhookSignature.HEADER + ": " + signature
                + "\r\nContent-Length: " + body.length + "\r\n\r\n";
        var bytes = head.getBytes(StandardCharsets.ISO_8859_1);
        var all = Arrays.copyOf(bytes, bytes.length + body.length);
        System.arraycopy(body, 0, all, bytes.length, body.length);
        return all;
    }

    private byte[] noise(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private byte[] changed(byte[] bytes) {
        var changed = bytes.clone();
        changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(7));
        return changed;
    }

    private String any(String[] of) {
        return of[random.nextInt(of.length)];
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
