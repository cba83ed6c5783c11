// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeadLetterStoreTest {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void givesBackWhatItKeeps() {
        var letter = new DeadLetter(
                "us_evt_1",
                "job:ready",
                "com.acme.Orders#ready()",
                6,
                NOON,
                "IOException: \"quoted\"\nand broken",
                "{\"id\":\"us_evt_1\",\n \"payload\":{\"n\":1.50,\"e\":1E400,\"text\":\"a\\nb\"}}");
        store().add(letter);

        assertThat(list()).singleElement().satisfies(read -> {
            assertThat(read.cause()).isEqualTo(letter.cause());
            assertThat(read.eventJson())
                    .isEqualTo("{\"id\":\"us_evt_1\",  \"payload\":{\"n\":1.50,\"e\":1E400,\"text\":\"a\\nb\"}}");
            assertThat(read.id()).isEqualTo("us_evt_1/com.acme.Orders#ready()");
            assertThat(read.attempts()).isEqualTo(6);
            assertThat(read.parkedAt()).isEqualTo(NOON);
            assertThat(read.topic()).isEqualTo("job:ready");
        });
        assertThat(directory.resolve("dead-letters.jsonl")).content().hasLineCount(1);
    }

    @Test
    void aLetterReplacesTheOneOfTheSameHandlerAndEvent() {
        store().add(letter(1, 6));
        store().add(letter(2, 6));
        store().add(letter(1, 7));

        assertThat(list()).extracting(DeadLetter::eventId).containsExactly("us_evt_2", "us_evt_1");
        assertThat(list()).extracting(DeadLetter::attempts).containsExactly(6, 7);
    }

    @Test
    void forgetsWhatIsRemoved() {
        store().add(letter(1, 6));
        store().add(letter(2, 6));

        assertThat(store().remove(letter(1, 6).id())).isTrue();
        assertThat(store().remove(letter(1, 6).id())).isFalse();
        assertThat(list()).extracting(DeadLetter::eventId).containsExactly("us_evt_2");
        store().add(letter(1, 8));
        assertThat(list()).extracting(DeadLetter::attempts).containsExactly(6, 8);
    }

    @Test
    void aTornLineCostsOnlyItself() throws IOException {
        store().add(letter(1, 6));
        Files.writeString(directory.resolve("dead-letters.jsonl"), "{\"eventId\":\"us_ev", StandardOpenOption.APPEND);
        store().add(letter(2, 6));

        assertThat(list()).extracting(DeadLetter::eventId).containsExactly("us_evt_1", "us_evt_2");
    }

    @Test
    void setsAsideAFileThatHasGrownAndDeletesTheOldestWithoutLetters() {
        for (var number = 0; number < 20; number++) {
            store().add(letter(number, 1));
        }
        assertThat(list()).hasSize(20);
        assertThat(directory.resolve("dead-letters-1.jsonl")).exists();
        for (var number = 0; number < 19; number++) {
            assertThat(store().remove(letter(number, 1).id())).isTrue();
        }
        for (var number = 20; number < 30; number++) {
            store().add(letter(number, 1));
        }

        assertThat(directory.resolve("dead-letters-1.jsonl")).doesNotExist();
        assertThat(list()).hasSize(11);
    }

    @Test
    void makesNoFileBeforeThereIsALetter() {
        assertThat(store().remove("us_evt_1/x")).isFalse();
        assertThat(list()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    private FileDeadLetterStore store() {
        return new FileDeadLetterStore(directory, 1_000);
    }

    private List<DeadLetter> list() {
        var letters = new ArrayList<DeadLetter>();
        store().forEach(letters::add);
        return letters;
    }

    private static DeadLetter letter(int number, int attempts) {
        var id = "us_evt_" + number;
        return new DeadLetter(id, "job:ready", "Orders#ready()", attempts, NOON, "no", "{\"id\":\"" + id + "\"}");
    }
}
