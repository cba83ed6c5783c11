// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.canary;

import com.sun.net.httpserver.HttpServer;
import dev.earmark.api.FlatfileClient;
import dev.earmark.auth.Credentials;
import dev.earmark.config.Configuration;
import dev.earmark.event.Event;
import dev.earmark.handler.HandlerContext;
import dev.earmark.observe.EarmarkObserver;
import dev.earmark.runtime.Earmark;
import dev.earmark.secret.SecretScope;
import dev.earmark.testkit.LocalFlatfile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Everything goes wrong, with marked secrets, in a process of its own whose output and files are then looked through. */
final class Scenario {

    static final String KEY = "sk_canary_not_a_real_key_5e1f";
    static final String PASSWORD = "canary \"password\"/not-a-real\\one+äö";
    static final String TOKEN = "canary-token/+not a real one?=\"7c\"&";
    static final String HOOK = "https://canary-hook.example/not-a-real-path?key=canary0123456789";
    static final List<String> SECRETS = List.of(KEY, PASSWORD, TOKEN, HOOK);

    private static final int FAILURES = 3;

    private Scenario() {}

    public static void main(String[] args) throws Exception {
        refusals();
        delivery(Path.of(args[0]));
        System.out.println("The scenario is over.");
        System.exit(0);
    }

    /** Each kind of answer, with what was sent repeated in it. */
    private static void refusals() throws Exception {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new Parrot(KEY, TOKEN));
        server.start();
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        for (var status : new int[] {200, 401, 403, 404, 500, Parrot.MALFORMED, Parrot.SLOW}) {
            for (var credentials : List.of(
                    Credentials.apiKey(KEY),
                    Credentials.userPassword("dev@example.com", PASSWORD),
                    Credentials.clientPair("an-id", TOKEN))) {
                var client = FlatfileClient.builder()
                        .apiUrl(address + status)
                        .credentials(credentials)
                        .timeout(Duration.ofMillis(200))
                        .budget(Duration.ofMillis(400))
                        .build();
                attempt(() -> client.workbooks().list());
                attempt(() -> client.secrets().list(SecretScope.environment("us_env_1")));
                attempt(() -> client.secrets().resolver().resolve("T", SecretScope.environment("us_env_1")));
                System.out.println(client + " " + credentials);
            }
        }
        server.stop(0);
    }

    private static void attempt(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException failure) {
            System.out.println(rendered(failure));
        }
    }

    private static String rendered(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static void delivery(Path state) throws Exception {
        var parked = new CountDownLatch(FAILURES);
        try (var flatfile = LocalFlatfile.builder().apiKey(KEY).start()) {
            flatfile.secrets().put("TOKEN", TOKEN);
            flatfile.secrets().put("HOOK", HOOK);
            var settings = Configuration.of(Map.of(
                    "FLATFILE_API_URL", flatfile.url(),
                    "FLATFILE_API_KEY", KEY,
                    "FLATFILE_ENVIRONMENT_ID", flatfile.environmentId(),
                    "EARMARK_STATE_DIR", state.toString()));
            try (var earmark = Earmark.builder()
                    .configuration(settings)
                    .observer(new Parked(parked))
                    .handlers(root -> root.on("space:updated", Scenario::leak))
                    .handlers(root -> root.on("space:updated", Scenario::leakFromAfar))
                    .handlers(root -> root.on("space:updated", Scenario::useAsUri))
                    .start()) {
                System.out.println(settings + " " + (earmark == null));
                flatfile.publish("{\"topic\":\"space:updated\",\"payload\":{}}");
                if (!parked.await(60, TimeUnit.SECONDS)) {
                    throw new AssertionError("The handlers were not given up within 60 s.");
                }
            }
        }
    }

    /** What a careless HTTP library puts into its exception. */
    private static void leak(Event event, HandlerContext context) {
        var token = context.secret("TOKEN").reveal();
        var hook = context.secret("HOOK").reveal();
        var basic = Base64.getEncoder().encodeToString(("user:" + token).getBytes(StandardCharsets.UTF_8));
        var cause =
                new IllegalStateException("POST " + hook + "&token=" + URLEncoder.encode(token, StandardCharsets.UTF_8)
                        + " with Authorization: Basic " + basic + " and the key " + KEY);
        cause.addSuppressed(new IllegalStateException("body {\"token\":\"" + token.replace("\"", "\\\"") + "\"}"));
        // An Error is given up at once, so that the scenario need not wait for retries.
        throw new AssertionError("Sending to " + hook + " failed", cause);
    }

    private static void leakFromAfar(Event event, HandlerContext context) {
        context.afterAll("tell", () -> {
            throw new IllegalStateException(
                    "after all, " + context.secret("TOKEN").reveal());
        });
        throw new AssertionError(Base64.getUrlEncoder()
                .encodeToString(context.secret("TOKEN").reveal().getBytes(StandardCharsets.UTF_8)));
    }

    private static void useAsUri(Event event, HandlerContext context) {
        try {
            System.out.println(context.secret("TOKEN").uri());
        } catch (IllegalArgumentException unfit) {
            throw new AssertionError("The token is no address", unfit);
        }
    }

    private record Parked(CountDownLatch count) implements EarmarkObserver {

        @Override
        public void parked(Event event, String handlerId, int attempts, Throwable failure) {
            count.countDown();
        }
    }
}
