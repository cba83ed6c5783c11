// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @Test
    void readsWhatAFormatterReads() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var millis = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
        for (var i = 0; i < 10_000; i++) {
            var instant = Instant.ofEpochMilli(random.nextLong(253_402_300_800_000L));
            assertThat(Timestamp.parse(millis.format(instant)))
                    .as("seed %d", seed)
                    .isEqualTo(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-05-14T09:21:07Z",
                "2024-05-14T09:21:07.123456789Z",
                "2024-05-14T24:00:00.000Z",
                "2016-12-31T23:59:60.000Z",
                "2024-05-14T09:21:07.11+02:00"
            })
    void leavesOtherFormsToTheFormatter(String text) {
        assertThat(Timestamp.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-02-29T00:00:00.000Z",
                "2024-13-01T00:00:00.000Z",
                "2024-05-14T25:00:00.000Z",
                "2024-05-14T09:61:00.000Z",
                "2024-05-14 09:21:07.000Z",
                ""
            })
    void refusesWhatIsNoInstant(String text) {
        assertThatThrownBy(() -> Timestamp.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
