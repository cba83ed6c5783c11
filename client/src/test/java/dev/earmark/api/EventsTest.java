// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

    private static final String FIRST =
            "{ \"id\" : \"us_evt_1\",\"n\":1.50e3,\n\t\"t\":\"\\u00fc ü 😀\",\"data\":[{}] }";
    private static final String SECOND = "{\"id\":\"us_evt_2\",\"x\":{\"y\":[[],{}]}}";
    private static final String LIST =
            "\n{\"a\":{\"data\":[9]}, \"data\" : [ " + FIRST + " ,\n" + SECOND + "], \"z\":[1]} ";

    private StubPlatform platform;
    private Events events;

    @BeforeEach
    void start() throws IOException {
        platform = new StubPlatform();
        events = platform.client().events();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void givesEventsByteForByte() {
        platform.answer(200, LIST);
        assertThat(texts(events.list(EventQuery.all()))).containsExactly(FIRST, SECOND);
    }

    @Test
    void givesWhateverIsInTheList() {
        platform.answer(200, "{\"data\":[1 , \"two\",true , null,[3], -1.5e7]}");
        assertThat(texts(events.list(EventQuery.all())))
                .containsExactly("1", "\"two\"", "true", "null", "[3]", "-1.5e7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v1/sheets/us_sh_1/records?versionId=us_vr_1&a=b%20c",
                "/v1/sheets/us_sh_1/records?versionId=us_vr_1&a=b%20c",
                "ORIGIN/v1/sheets/us_sh_1/records?versionId=us_vr_1&a=b%20c"
            })
    void fetchesTheDataOfAnEvent(String url) {
        platform.answer(200, "{\"data\":{\"records\":[]}}");
        assertThat(events.data(url.replace("ORIGIN", platform.address()))).hasToString("{\"records\":[]}");
        assertThat(platform.onlyAsked().uri()).isEqualTo("/v1/sheets/us_sh_1/records?versionId=us_vr_1&a=b%20c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/v1/sheets",
                "//elsewhere.example/v1/sheets",
                "http://127.0.0.1:1/v1/sheets",
                "http://user@127.0.0.1/v1/sheets",
                "v1/../admin",
                "v1x/sheets",
                "/etc",
                "",
                "a b",
                "mailto:someone@elsewhere.example"
            })
    void neverSendsTheTokenToAnAddressThatIsNotTheApis(String url) {
        assertThatThrownBy(() -> events.data(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The data of the event is not at the API")
                .hasMessageNotContaining("elsewhere");
        assertThat(platform.asked).isEmpty();
    }

    @Test
    void tellsThePlatformsTime() {
        platform.answer(200, "{\"data\":[]}");
        assertThat(events.list(EventQuery.all()).serverTime()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void asksForWhatTheQuerySays() {
        platform.answer(200, "{\"data\":[]}").answer(200, "{\"data\":[]}");
        events.list(EventQuery.all());
        events.list(EventQuery.all()
                .environment("us_env_1")
                .space("us_sp_1")
                .domain("job")
                .topic("job:ready")
                .since(Instant.parse("2024-05-14T09:21:07.114Z"))
                .includeAcknowledged(true)
                .pageSize(7)
                .page(2));
        assertThat(platform.asked)
                .extracting(StubPlatform.Asked::uri)
                .containsExactly(
                        "/v1/events?pageSize=100&pageNumber=1",
                        "/v1/events?environmentId=us_env_1&spaceId=us_sp_1&domain=job&topic=job%3Aready"
                                + "&since=2024-05-14T09%3A21%3A07.114Z&includeAcknowledged=true&pageSize=7&pageNumber=2");
    }

    @Test
    void getsCreatesAndAcknowledgesOne() {
        platform.answer(200, "{\"data\":" + FIRST + "}")
                .answer(200, "{\"data\": " + SECOND + " }")
                .answer(200, "{\"data\":{\"success\":true}}");
        assertThat(events.get("us_evt_1")).asString(StandardCharsets.UTF_8).isEqualTo(FIRST);
        assertThat(events.create(Map.of("topic", "a:b")))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(SECOND);
        events.ack("us_evt_1");
        assertThat(platform.asked)
                .extracting(it -> it.method() + " " + it.uri() + " " + it.body())
                .containsExactly(
                        "GET /v1/events/us_evt_1 ",
                        "POST /v1/events {\"topic\":\"a:b\"}",
                        "POST /v1/events/us_evt_1/ack ");
    }

    @Test
    void refusesAReplyThatIsCutAnywhere() {
        byte[] whole = LIST.strip().getBytes(StandardCharsets.UTF_8);
        assertThat(RawData.list(reply(whole))).hasSize(2);
        for (int length = 0; length < whole.length; length++) {
            Reply cut = reply(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> RawData.list(cut))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(MalformedReplyException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"data\":{}}", "{}", "[]", "7", "{\"data\":[}", "{\"data\":[]}}", "{\"data\":[1 2]}"})
    void refusesAReplyWithoutAList(String body) {
        platform.answer(200, body);
        assertThatThrownBy(() -> events.list(EventQuery.all())).isInstanceOf(MalformedReplyException.class);
    }

    private static Reply reply(byte[] body) {
        return new Reply(Call.get("events"), 200, HttpHeaders.of(Map.of(), (name, value) -> true), body, 1);
    }

    private static List<String> texts(EventPage page) {
        return page.events().stream()
                .map(event -> new String(event, StandardCharsets.UTF_8))
                .toList();
    }
}
