// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {

    private static final String CHANNEL = "environment.us_env_1";

    private static StreamReply read(String json) {
        return ReplyReader.read(json.getBytes(StandardCharsets.UTF_8), CHANNEL);
    }

    private static List<String> texts(StreamReply reply) {
        return reply.messages().stream()
                .map(message -> new String(message, StandardCharsets.UTF_8))
                .toList();
    }

    @Test
    void readsMessagesThatAreTextAndMessagesThatAreJson() {
        var reply = read("""
                {"t":{"t":"17158930071140000","r":12},
                 "m":[{"a":"2","f":0,"p":{"t":"1","r":12},"k":"sub-c-1","c":"environment.us_env_1",
                       "d":"{\\"id\\":\\"ü\\",\\"n\\":[1]}"},
                      {"d": {"id" : 1.50} ,"c":"environment.us_env_1"}],
                 "x":[{}]}
                """);
        assertThat(reply.next()).isEqualTo(new Cursor("17158930071140000", 12));
        assertThat(texts(reply)).containsExactly("{\"id\":\"ü\",\"n\":[1]}", "{\"id\" : 1.50}");
        assertThat(reply.count()).isEqualTo(2);
        assertThat(reply.isFull()).isFalse();
    }

    @Test
    void leavesOutWhatIsNoMessageOfTheChannelButCountsIt() {
        var reply = read("""
                {"m":[{"c":"environment.us_env_1","e":1,"d":"signal"},
                      {"c":"environment.us_env_1-pnpres","d":"presence"},
                      {"c":"other","b":"environment.us_env_1","d":"subscribed"},
                      {"c":"environment.us_env_1","e":0,"d":"message"},
                      {"c":"environment.us_env_1"},
                      7],
                 "t":{"r":1,"t":"5"}}
                """);
        assertThat(texts(reply)).containsExactly("subscribed", "message");
        assertThat(reply.count()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'t':{'t':'17','r':12},'m':[nonsense | 17",
                "{'t':{'t':'17' | ",
                "{'m':[],'t':{'t':'17','r':12}} | ",
                "{'t':'17'} | ",
                "[] | ",
                "{ | "
            })
    void looksForTheNextPlaceAtTheBeginning(String body, @Nullable String timetoken) {
        var next = ReplyReader.next(body.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
        assertThat(next == null ? null : next.timetoken()).isEqualTo(timetoken);
    }

    @Test
    void isFullWithAHundredMessages() {
        assertThat(read("{\"t\":{\"t\":\"1\"},\"m\":[" + "{},".repeat(98) + "{}]}")
                        .isFull())
                .isFalse();
        assertThat(read("{\"t\":{\"t\":\"1\"},\"m\":[" + "{},".repeat(99) + "{}]}")
                        .isFull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "<html></html>",
                "{}",
                "{\"t\":{}}",
                "{\"t\":\"17\",\"m\":[]}",
                "{\"t\":{\"t\":\"\"},\"m\":[]}",
                "{\"t\":{\"t\":17},\"m\":[]}",
                "{\"t\":{\"t\":\"17&auth=x\"},\"m\":[]}",
                "{\"t\":{\"t\":\"17\"},\"m\":[",
                "{\"t\":{\"t\":\"17\"},\"m\":[{\"d\":\"",
                "{\"t\":{\"t\":\"17\",\"r\":12345678901234},\"m\":[]}"
            })
    void refusesWhatIsNoReply(String body) {
        assertThat(read(body)).isNull();
    }

    @Test
    void readsOrRefusesAnythingAtAll() {
        var whole = "{\"t\":{\"t\":\"17\",\"r\":12},\"m\":[{\"c\":\"x\",\"d\":\"{\\\"id\\\":1}\"},{\"d\":{\"a\":[]}}]}";
        for (var seed = 0; seed < 5_000; seed++) {
            var random = new Random(seed);
            var bytes = whole.getBytes(StandardCharsets.UTF_8);
            for (var changes = random.nextInt(4); changes >= 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var reply = ReplyReader.read(bytes, CHANNEL);
            assertThat(reply == null || reply.next().timetoken().matches("\\d+"))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }
}
