// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StreamTest {

    private final TestClock clock = new TestClock();
    private final LocalFlatfile flatfile = LocalFlatfile.builder()
            .clock(clock)
            .otherEnvironment("us_env_other")
            .streamHold(Duration.ofMillis(50))
            .streamTokenLife(Duration.ofSeconds(90))
            .streamQueue(250)
            .start();
    private final Api api = Api.of(flatfile);
    private final Subscriber subscriber = Subscriber.ofEnvironment(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void handsOutASubscriptionToAnEnvironment() {
        JsonNode grant = api.get("/subscription?scope=us_env_local").data();

        assertThat(grant.path("accountId").asString()).isEqualTo("us_acc_local");
        assertThat(grant.path("subscribeKey").asString()).matches("sub-c-[0-9a-f-]{36}");
        assertThat(grant.path("ttl").decimalValue()).isEqualTo("1.5");
        assertThat(grant.path("token").asString()).hasSize(64);
        assertThat(grant.path("origin").asString()).isEqualTo(flatfile.url());
        assertThat(api.get("/environments/subscription-token?environmentId=us_env_local")
                        .data()
                        .propertyNames())
                .containsExactlyElementsOf(grant.propertyNames());
    }

    @Test
    void saysTheLifeOfATokenInWholeMinutesWhereItCan() {
        try (var other = LocalFlatfile.start()) {
            assertThat(Api.of(other)
                            .get("/subscription?scope=us_env_local")
                            .data()
                            .path("ttl")
                            .toString())
                    .isEqualTo("15");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subscription", "/environments/subscription-token"})
    void refusesASubscriptionToNothing(String path) {
        assertThat(api.get(path).status()).isEqualTo(400);
        assertThat(api.get(path + "?scope=us_sp_none&environmentId=us_env_none").status())
                .isEqualTo(404);
    }

    @Test
    void answersTheHandshakeAtOnceWithThePlaceToPollFrom() {
        flatfile.publish("{\"topic\":\"cron:daily\"}");

        Api.Answer answer = subscriber.poll();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=\"UTF-8\"");
        assertThat(answer.json().at("/t/t").stringValue()).matches("[0-9]{17}");
        assertThat(answer.json().at("/t/r").asInt()).isEqualTo(12);
        assertThat(answer.json().path("m")).isEmpty();
    }

    @Test
    void deliversEachEventAsJsonTextInTheOrderOfPublishing() {
        subscriber.poll();
        String json =
                "{\"id\":\"us_evt_1\", \"createdAt\":\"2024-05-14T09:00:00.000Z\",\n \"n\":1.10, \"t\":\"\\u00e9\"}";
        flatfile.publish(json);
        flatfile.publish("{\"topic\":\"cron:daily\"}");

        Api.Answer answer = subscriber.poll();

        JsonNode first = answer.json().at("/m/0");
        assertThat(first.path("d").stringValue()).isEqualTo(json);
        assertThat(first.path("c").asString()).isEqualTo("environment.us_env_local");
        assertThat(answer.json().at("/m/1/p/t").asLong())
                .isGreaterThan(first.at("/p/t").asLong())
                .isEqualTo(answer.json().at("/t/t").asLong());
        assertThat(Subscriber.ids(answer)).hasSize(2);
    }

    @Test
    void wakesAPollWhenAnEventComes() throws Exception {
        try (var patient = LocalFlatfile.start()) {
            Subscriber waiting = Subscriber.ofEnvironment(patient);
            waiting.poll();
            CompletableFuture<Api.Answer> answer = CompletableFuture.supplyAsync(waiting::poll);

            String id = patient.publish("{\"topic\":\"cron:daily\"}").path("id").asString();

            assertThat(Subscriber.ids(answer.get(20, TimeUnit.SECONDS))).containsExactly(id);
        }
    }

    @Test
    void endsAPollWithoutMessagesWhenItWasHeldForLongEnough() {
        subscriber.poll();
        long before = subscriber.timetoken();

        Api.Answer answer = subscriber.poll();

        assertThat(answer.json().path("m")).isEmpty();
        assertThat(subscriber.timetoken()).isGreaterThanOrEqualTo(before);
    }

    @Test
    void deliversAgainFromAnEarlierPlace() {
        subscriber.poll();
        long start = subscriber.timetoken();
        String first = publish();
        String second = publish();
        assertThat(Subscriber.ids(subscriber.poll())).containsExactly(first, second);

        subscriber.rewindTo(start);

        assertThat(Subscriber.ids(subscriber.poll())).containsExactly(first, second);
    }

    @Test
    void losesNothingWhenTheClockIsSetBack() {
        subscriber.poll();
        clock.move(Duration.ofSeconds(-10));

        String id = publish();

        assertThat(Subscriber.ids(subscriber.poll())).containsExactly(id);
    }

    @Test
    void repliesWithAtMost100MessagesOfThoseThatAreKept() {
        subscriber.poll();
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            published.add(publish());
        }

        List<List<String>> replies = List.of(
                Subscriber.ids(subscriber.poll()),
                Subscriber.ids(subscriber.poll()),
                Subscriber.ids(subscriber.poll()));

        assertThat(replies)
                .containsExactly(published.subList(50, 150), published.subList(150, 250), published.subList(250, 300));
    }

    @Test
    void carriesInTheChannelOfASpaceThatSpacesEventsOnly() {
        String space = api.create("/spaces", "{}");
        String other = api.create("/spaces", "{}");
        var ofSpace = new Subscriber(flatfile, space, "space." + space);
        subscriber.poll();
        ofSpace.poll();

        api.patch("/spaces/" + other, "{\"name\":\"other\"}");
        api.patch("/spaces/" + space, "{\"name\":\"this\"}");
        flatfile.publish("{\"topic\":\"cron:daily\",\"context\":{\"environmentId\":\"us_env_other\"}}");

        assertThat(Subscriber.ids(subscriber.poll())).hasSize(2);
        assertThat(Subscriber.ids(ofSpace.poll()))
                .containsExactly(api.get("/events?topic=space:updated&spaceId=" + space)
                        .texts("/id")
                        .get(0));
        assertThat(Subscriber.ids(ofSpace.poll())).isEmpty();
    }

    @Test
    void refusesAnExpiredTokenWith403() {
        subscriber.poll();
        clock.move(Duration.ofSeconds(90));

        Api.Answer refused = subscriber.poll();

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).isPresent();
        assertThat(refused.json().path("error").asBoolean()).isTrue();
        assertThat(refused.json().path("service").asString()).isEqualTo("Access Manager");
        assertThat(refused.json().at("/payload/channels/0").asString()).isEqualTo("environment.us_env_local");
        assertThat(subscriber.presence("heartbeat").status()).isEqualTo(403);
        assertThat(Subscriber.ofEnvironment(flatfile).poll().status()).isEqualTo(200);
    }

    @Test
    void refusesWithoutATokenOrWithThatOfAnotherChannel() {
        assertThat(subscriber.poll("environment.us_env_local", "0", "").status())
                .isEqualTo(403);
        assertThat(subscriber
                        .poll("environment.us_env_local", "0", flatfile.apiKey())
                        .status())
                .isEqualTo(403);
        assertThat(subscriber
                        .poll("environment.us_env_other", "0", subscriber.token())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void refusesWhatIsMalformedWith400() {
        assertThat(subscriber
                        .poll("environment.us_env_local", "now", subscriber.token())
                        .status())
                .isEqualTo(400);
        assertThat(subscriber.call("/v2/subscribe/sub-c-wrong/x/0").status()).isEqualTo(400);
        assertThat(subscriber.call("/v2/subscribe").status()).isEqualTo(404);
        assertThat(subscriber.presence("where").status()).isEqualTo(404);
        assertThat(api.send(api.request("/time/0").DELETE()).status()).isEqualTo(405);
    }

    @Test
    void answersHeartbeatLeaveAndTime() {
        assertThat(subscriber.presence("heartbeat").json().toString())
                .isEqualTo("{\"status\":200,\"message\":\"OK\",\"service\":\"Presence\"}");
        assertThat(subscriber.presence("leave").json().path("action").asString())
                .isEqualTo("leave");
        assertThat(subscriber.call("/time/0").json().get(0).asLong()).isEqualTo(17156784671139999L);
    }

    @Test
    void recordsPollsWithoutTheirToken() {
        subscriber.poll();

        assertThat(flatfile.requests())
                .last()
                .extracting(ReceivedRequest::path)
                .asString()
                .matches("/v2/subscribe/sub-c-[0-9a-f-]+/environment.us_env_local/0");
    }

    private String publish() {
        return flatfile.publish("{\"topic\":\"cron:daily\"}").path("id").asString();
    }
}
