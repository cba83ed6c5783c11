// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventParserTest {

    private final EventParser parser = new EventParser();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            ``                                     | 0  | The event is empty; an event is one JSON object.
            `  `                                   | 2  | The event is empty; an event is one JSON object.
            []                                     | 0  | The event starts with '[' at byte 0; an event is one JSON object in UTF-8.
            "text"                                 | 0  | The event starts with '"' at byte 0; an event is one JSON object in UTF-8.
            {                                      | 1  | The event ends at byte 1 before its JSON is complete; an event is one JSON object.
            {"id":"e","topic":"job:re              | 25 | The event ends at byte 25 before its JSON is complete; an event is one JSON object.
            {"id":"e","topic":"t"} x               | 23 | The event is not valid JSON at byte 23 ('x'); an event is one JSON object in UTF-8.
            {"id":"e","topic":"t"} {}              | 23 | The event is not valid JSON at byte 23 ('{'); an event is one JSON object in UTF-8.
            {"id":"e","topic":"t",}                | 22 | The event is not valid JSON at byte 22 ('}'); an event is one JSON object in UTF-8.
            {"id":"e","topic":sk_test_key}         | 18 | The event is not valid JSON at byte 18 ('s'); an event is one JSON object in UTF-8.
            {"id":"e" "topic":"t"}                 | 10 | The event is not valid JSON at byte 10 ('"'); an event is one JSON object in UTF-8.
            {"id":"e"}                             | -1 | The event e has no "topic"; it is a text such as "job:ready".
            {"topic":"t"}                          | -1 | The event has no "id"; it is a text such as "us_evt_9Kd2mQpX7aLw0ZbT".
            {"topic":"","id":"e"}                  | 9  | The event e's "topic" is empty at byte 9; it is a text such as "job:ready".
            {"topic": 5,"id":"e"}                  | 10 | The event e's "topic" is a number at byte 10; it is a text such as "job:ready".
            {"topic":null,"id":"e"}                | 9  | The event e's "topic" is null at byte 9; it is a text such as "job:ready".
            {"topic":"t","id":{}}                  | 18 | The event's "id" is an object at byte 18; it is a text such as "us_evt_9Kd2mQpX7aLw0ZbT".
            {"topic":"t","id":[1]}                 | 18 | The event's "id" is a list at byte 18; it is a text such as "us_evt_9Kd2mQpX7aLw0ZbT".
            {"topic":"t","id":true}                | 18 | The event's "id" is a truth value at byte 18; it is a text such as "us_evt_9Kd2mQpX7aLw0ZbT".
            {"context":{"topic":"t"},"id":"e"}     | -1 | The event e has no "topic"; it is a text such as "job:ready".
            """)
    void whatIsNoEventIsRefusedWithItsPlace(String json, long offset, String message) {
        assertThatThrownBy(() -> Event.parse(json))
                .isInstanceOfSatisfying(
                        MalformedEventException.class,
                        e -> assertThat(e.offset()).isEqualTo(offset))
                .hasMessage(message)
                .hasNoCause();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void otherEncodingsAreRefused(String charset) {
        byte[] json = "{\"id\":\"e\",\"topic\":\"t\"}".getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> parser.parse(json)).isInstanceOf(MalformedEventException.class);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] json = "{\"id\":\"e\",\"topic\":\"\u00fc\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> parser.parse(json)).hasMessageContaining("not valid JSON at byte");
    }

    @Test
    void aByteOrderMarkIsAccepted() {
        String json = "\ufeff {\"id\":\"e\",\"topic\":\"t\",\"domain\":\"d\"}";

        Event event = Event.parse(json);

        assertThat(event.domain()).isEqualTo("d");
        assertThat(event.toJson()).isEqualTo(json);
    }

    @Test
    void whiteSpaceAndEscapesStayAsTheyAre() {
        String json =
                "\r\n{ \"\\u0069d\" :\t\"e\\n\\u00e9\\uD83D\\uDE00\" , \"topic\":\"t\\/x\",\"n\": 1.50 ,\"f\" :\nfalse}\n ";

        Event event = Event.parse(json);

        assertThat(event.id()).isEqualTo("e\n\u00e9\ud83d\ude00");
        assertThat(event.topic()).isEqualTo("t/x");
        assertThat(event.member("n"))
                .hasValueSatisfying(n -> assertThat(n.asDouble()).isEqualTo(1.5));
        assertThat(event.member("f"))
                .hasValueSatisfying(f -> assertThat(f.asBoolean()).isFalse());
        assertThat(event.toJson()).isEqualTo(json);
    }

    @Test
    void textBeyondTheBasicPlaneSurvives() {
        String json = "{\"id\":\"e\",\"topic\":\"t\",\"domain\":\"\ud83d\ude00 \u00fc \u20ac\"}";

        Event event = Event.parse(json.getBytes(UTF_8));

        assertThat(event.domain()).isEqualTo("\ud83d\ude00 \u00fc \u20ac");
        assertThat(event.toJson()).isEqualTo(json);
    }

    @Test
    void ofTwoMembersWithOneNameTheLaterCounts() {
        Event event = Event.parse("""
                {"topic":7,"id":"a","context":{"spaceId":"old","jobId":"old"},"id":"b","context":{"spaceId":"new"},"topic":"t"}
                """);

        assertThat(event.id()).isEqualTo("b");
        assertThat(event.topic()).isEqualTo("t");
        assertThat(event.context().spaceId()).isEqualTo("new");
        assertThat(event.context().jobId()).isNull();
    }

    @Test
    void deepNestingIsReadUpToALimit() {
        Event event = Event.parse(nested(400));

        assertThat(event.member("m".repeat(1) + ".m".repeat(399))).isPresent();
        assertThatThrownBy(() -> Event.parse(nested(2_000)))
                .isInstanceOf(MalformedEventException.class)
                .hasMessageContaining("nested too deep");
    }

    @Test
    void manyMembersAreKept() {
        StringBuilder json = new StringBuilder("{\"id\":\"e\",\"topic\":\"t\"");
        for (int i = 0; i < 20_000; i++) {
            json.append(",\"m").append(i).append("\":").append(i);
        }
        Event event = parser.parse(json.append('}').toString().getBytes(UTF_8));

        assertThat(event.member("m19999"))
                .hasValueSatisfying(m -> assertThat(m.asInt()).isEqualTo(19_999));
    }

    @Test
    void eventsWithNamesOfTheirOwnDoNotDisturbEachOther() {
        for (int i = 0; i < 20_000; i++) {
            String json = "{\"id\":\"e\",\"k" + i + "\":{\"x\":" + i + "},\"topic\":\"t\",\"l" + i % 7 + "\":\"v\"}";

            Event event = parser.parse(json.getBytes(UTF_8));

            assertThat(event.topic()).isEqualTo("t");
            int expected = i;
            assertThat(event.member("k" + i + ".x"))
                    .hasValueSatisfying(x -> assertThat(x.asInt()).isEqualTo(expected));
        }
    }

    private static String nested(int depth) {
        return "{\"id\":\"e\",\"topic\":\"t\",\"m\":" + "{\"m\":".repeat(depth - 1) + "1" + "}".repeat(depth);
    }
}
