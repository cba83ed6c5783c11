// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.load;

import dev.earmark.api.FlatfileClient;
import dev.earmark.api.Subscription;
import dev.earmark.config.Configuration;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/**
 * The least that a client of the stream can do with the JDK's HTTP client: it takes the next place from the beginning of a
 * reply, and drops the rest. Does what standard input says: "READ place replies" says "READ" and the nanoseconds it took;
 * "FOLLOW place messages" says "TOOK" for each message with the microseconds from emission to its bytes.
 */
final class RawReader {

    private static final String PLACE = "{\"t\":{\"t\":\"";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final String before;
    private final String after;

    private RawReader(Subscription right, String scope) {
        before = right.origin() + "/v2/subscribe/" + right.subscribeKey() + "/environment." + scope + "/0?tt=";
        after = "&uuid=raw&auth=" + URLEncoder.encode(right.token().reveal(), StandardCharsets.UTF_8);
    }

    public static void main(String[] arguments) throws Exception {
        var api = FlatfileClient.builder().configuration(Configuration.load()).build();
        String scope = System.getenv("FLATFILE_ENVIRONMENT_ID");
        new RawReader(api.subscriptions().open(scope), scope).run();
    }

    private void run() throws IOException, InterruptedException {
        out.println("READY");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] words = line.split(" ", -1);
            int number = Integer.parseInt(words[2]);
            if (words[0].equals("READ")) {
                out.println("READ " + read(words[1], number));
            } else {
                follow(words[1], number);
            }
        }
    }

    private long read(String from, int replies) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        String place = from;
        for (int i = 0; i < replies; i++) {
            place = place(poll(place));
        }
        return System.nanoTime() - begin;
    }

    private void follow(String from, int messages) throws IOException, InterruptedException {
        String place = from;
        for (int seen = 0; seen < messages; ) {
            byte[] reply = poll(place);
            long now = System.nanoTime();
            place = place(reply);
            var emitted = LoadListener.EMITTED.matcher(new String(reply, StandardCharsets.UTF_8));
            for (; emitted.find(); seen++) {
                out.println("TOOK " + (now - Long.parseLong(emitted.group(1))) / 1_000);
            }
        }
    }

    private byte[] poll(String place) throws IOException, InterruptedException {
        return http.send(
                        HttpRequest.newBuilder(URI.create(before + place + after))
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
    }

    private static String place(byte[] reply) throws IOException {
        String head = new String(reply, 0, Math.min(reply.length, 40), StandardCharsets.US_ASCII);
        int end = head.indexOf('"', PLACE.length());
        if (!head.startsWith(PLACE) || end < 0) {
            throw new IOException("The stream answered something else than its messages: " + head);
        }
        return head.substring(PLACE.length(), end);
    }
}
