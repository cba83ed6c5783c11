// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EventsTest {

    private static final String EVENT =
            "{\"topic\":\"cron:daily\",\"domain\":\"cron\",\"context\":{\"environmentId\":\"us_env_local\"},\"payload\":{}}";

    private final TestClock clock = new TestClock();
    private final LocalFlatfile flatfile = LocalFlatfile.builder().clock(clock).start();
    private final Api api = Api.of(flatfile);

    @AfterEach
    void close() {
        flatfile.close();
    }

    @Test
    void createsACustomEvent() {
        JsonNode event = api.post("/events", EVENT.replace("\"payload\"", "\"id\":\"mine\",\"payload\""))
                .data();

        assertThat(event.path("id").asString()).matches("us_evt_[0-9A-Za-z]{16}");
        assertThat(event.path("createdAt").asString()).isEqualTo("2024-05-14T09:21:07.114Z");
        assertThat(event.at("/context/accountId").asString()).isEqualTo("us_acc_local");
        assertThat(event.at("/context/actorId").asString()).isEqualTo("us_key_local");
        assertThat(event.path("dataUrl").stringValue()).isEmpty();
        assertThat(api.get("/events/" + event.path("id").asString()).data()).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic", "domain", "context", "payload"})
    void refusesACustomEventWithout(String member) {
        var refused = api.post("/events", EVENT.replace("\"" + member + "\"", "\"other\""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/key").asString()).isEqualTo(member);
        assertThat(flatfile.events()).isEmpty();
    }

    @Test
    void refusesACustomEventOfAnUnknownEnvironment() {
        assertThat(api.post("/events", EVENT.replace("_local", "_none")).status())
                .isEqualTo(404);
    }

    @Test
    void listsFromSinceOnBothEndsIncluded() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(api.create("/events", EVENT));
            clock.move(Duration.ofMillis(1));
        }

        assertThat(api.get("/events?since=2024-05-14T09:21:07.115Z").texts("/id"))
                .containsExactly(ids.get(1), ids.get(2));
        assertThat(api.get("/events?since=2024-05-14T11:21:07.116%2B02:00").texts("/id"))
                .containsExactly(ids.get(2));
        assertThat(api.get("/events?since=yesterday").status()).isEqualTo(400);
        assertThat(api.get("/events").json().has("pagination")).isFalse();
    }

    @Test
    void pagesThroughEventsOfOneMomentInTheOrderOfTheirIds() {
        List<String> published = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            published.add(api.create("/events", EVENT));
        }

        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 4; page++) {
            paged.addAll(api.get("/events?pageNumber=" + page).texts("/id"));
        }

        assertThat(paged).isEqualTo(published).isSorted();
        assertThat(api.get("/events?pageSize=25").texts("/id")).isEqualTo(published);
    }

    @Test
    void listsTheEventsThatAreAskedFor() {
        String space = api.create("/spaces", "{}");
        api.create("/events", EVENT);

        assertThat(api.get("/events?topic=cron:daily").data().size()).isEqualTo(1);
        assertThat(api.get("/events?domain=space").data().size()).isEqualTo(1);
        assertThat(api.get("/events?spaceId=" + space).texts("/topic")).containsExactly("space:created");
        assertThat(api.get("/events?environmentId=us_env_local").data().size()).isEqualTo(2);
        assertThat(api.get("/events?environmentId=us_env_other").data()).isEmpty();
    }

    @Test
    void leavesOutAcknowledgedEventsUnlessAskedForThem() {
        String id = api.create("/events", EVENT);
        api.create("/events", EVENT);

        assertThat(api.post("/events/" + id + "/ack").data().path("success").asBoolean())
                .isTrue();

        assertThat(api.get("/events").texts("/id")).hasSize(1).doesNotContain(id);
        assertThat(api.get("/events?includeAcknowledged=true").texts("/id")).hasSize(2);
        JsonNode event = api.get("/events/" + id).data();
        assertThat(event.path("acknowledgedAt").asString()).isEqualTo("2024-05-14T09:21:07.114Z");
        assertThat(event.path("acknowledgedBy").asString()).isEqualTo("us_key_local");
        assertThat(flatfile.events()).hasSize(2);
        assertThat(api.post("/events/us_evt_none/ack").status()).isEqualTo(404);
        assertThat(api.get("/events/us_evt_none").status()).isEqualTo(404);
    }

    @Test
    void neverLetsTimeFallBehindAnEarlierEvent() {
        String first = api.create("/events", EVENT);
        clock.move(Duration.ofSeconds(-5));
        String second = api.create("/events", EVENT);

        assertThat(api.get("/events").texts("/id")).containsExactly(first, second);
        assertThat(api.get("/events").texts("/createdAt")).containsOnly("2024-05-14T09:21:07.114Z");
    }

    @Test
    void deliversAWholeEventAsTheTextSays() throws Exception {
        String text = "{\"id\":\"us_evt_1\", \"createdAt\":\"2024-05-14T09:00:00.000Z\",\n \"n\":1.10}";
        flatfile.publish(text);

        var reply = java.net.http.HttpClient.newHttpClient()
                .send(api.request("/v1/events").build(), java.net.http.HttpResponse.BodyHandlers.ofString());
        assertThat(reply.body()).isEqualTo("{\"data\":[" + text + "]}");
    }

    @Test
    void placesAnEventByItsOwnTimeAndKeepsTheOrderOfPublishing() {
        String later = api.create("/events", EVENT);
        flatfile.publish("{\"id\":\"us_evt_1\",\"createdAt\":\"2024-05-14T09:00:00.000Z\"}");
        flatfile.publish("{\"id\":\"us_evt_1\",\"createdAt\":\"2024-05-14T09:00:00.000Z\"}");

        assertThat(api.get("/events").texts("/id")).containsExactly("us_evt_1", later);
        assertThat(flatfile.events())
                .extracting(event -> event.path("id").asString())
                .containsExactly(later, "us_evt_1", "us_evt_1");
    }

    @Test
    void completesAnEventThatATestPublishes() {
        JsonNode event = flatfile.publish("{\"topic\":\"cron:daily\"}");

        assertThat(event.path("id").asString()).startsWith("us_evt_");
        assertThat(event.at("/context/environmentId").asString()).isEqualTo("us_env_local");
        assertThat(api.get("/events?environmentId=us_env_local").data()).containsExactly(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{\"id\":", "{\"id\":\"a\",\"createdAt\":\"noon\"}"})
    void refusesToPublishWhatIsNoEvent(String json) {
        assertThatThrownBy(() -> flatfile.publish(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The event");
        assertThat(flatfile.events()).isEmpty();
    }

    @Test
    void forgetsTheOldestEventsBeyondTheLimit() {
        try (var small = LocalFlatfile.builder().maxEvents(2).start()) {
            Api smallApi = Api.of(small);
            smallApi.create("/events", EVENT);
            String second = "{\"id\":\"us_evt_2\",\"createdAt\":\"2024-05-14T09:00:00.000Z\"}";
            small.publish(second);
            small.publish(second);
            small.publish(second.replace("evt_2", "evt_3"));

            assertThat(smallApi.get("/events").texts("/id")).containsExactly("us_evt_2", "us_evt_3");
            assertThat(small.events()).hasSize(2);
            assertThat(smallApi.get("/events/us_evt_2").status()).isEqualTo(200);
        }
    }
}
