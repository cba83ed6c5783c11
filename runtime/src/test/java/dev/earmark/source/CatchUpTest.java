// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.api.EventPage;
import dev.earmark.api.EventQuery;
import dev.earmark.log.ProblemLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatchUpTest {

    private static final String CREATED_AT = "\"createdAt\":\"";
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final RecordingSink sink = new RecordingSink();
    private final Handover handover = new Handover(sink, BEGIN, ProblemLog.of(CatchUp.class, text -> text));
    private final Mark mark = new Mark(sink, BEGIN);
    private final List<String> log = new ArrayList<>();
    private final List<EventQuery> asked = new ArrayList<>();
    private Comparator<String> order = Comparator.comparing(CatchUpTest::time);
    private @Nullable Instant serverTime = BEGIN.plusSeconds(3_600);
    private Runnable afterPage = () -> {};

    private CatchUp catchUp() {
        return new CatchUp(this::list, EventQuery.all().environment("us_env_1"), handover, mark);
    }

    private EventPage list(EventQuery query) {
        asked.add(query);
        var page = log.stream()
                .filter(json -> !time(json).isBefore(query.since()))
                .sorted(order)
                .skip((long) query.pageSize() * (query.pageNumber() - 1))
                .limit(query.pageSize())
                .map(json -> json.getBytes(StandardCharsets.UTF_8))
                .toList();
        afterPage.run();
        return new EventPage(page, serverTime);
    }

    private static Instant time(String json) {
        var from = json.indexOf(CREATED_AT) + CREATED_AT.length();
        return Instant.parse(json.substring(from, json.indexOf('"', from)));
    }

    private void add(int number, Duration after) {
        log.add("{\"topic\":\"a:b\",\"createdAt\":\"%s\",\"id\":\"%05d\"}".formatted(BEGIN.plus(after), number));
    }

    private void add(int from, int to) {
        for (var number = from; number < to; number++) {
            add(number, Duration.ofMillis(number));
        }
    }

    private static List<String> ids(int from, int to) {
        var ids = new ArrayList<String>();
        for (var number = from; number < to; number++) {
            ids.add("%05d".formatted(number));
        }
        return ids;
    }

    @Test
    void readsToAnEmptyPage() throws Exception {
        add(0, 250);
        catchUp().read();
        assertThat(sink.take(250)).isEqualTo(ids(0, 250));
        assertThat(asked).extracting(EventQuery::pageNumber).containsExactly(1, 2, 3, 4);
        assertThat(asked).allSatisfy(query -> {
            assertThat(query.since()).isEqualTo(BEGIN);
            assertThat(query.includeAcknowledged()).isTrue();
            assertThat(query.environmentId()).isEqualTo("us_env_1");
        });
    }

    @Test
    void sortsWhatThePlatformLeavesUnsorted() throws Exception {
        order = Comparator.comparing(CatchUpTest::time).reversed();
        add(0, 500);
        log.add(log.get(7).replace("00007", "00006a"));
        catchUp().read();
        assertThat(sink.take(501)).isSorted();
    }

    @Test
    void movesTheMarkToTheNewestEventOnceTheClockIsAnOverlapBeyond() throws Exception {
        add(0, 3);
        catchUp().read();
        assertThat(sink.mark()).isEqualTo(BEGIN.plusMillis(2));
    }

    @Test
    void keepsTheMarkAnOverlapBehindTheClock() throws Exception {
        serverTime = BEGIN.plusSeconds(10);
        add(0, Duration.ofSeconds(9));
        catchUp().read();
        assertThat(sink.mark()).isEqualTo(BEGIN.plusSeconds(5));
    }

    @Test
    void keepsTheMarkAnOverlapBehindTheNewestEventWhereTheClockIsUnknownOrSlow() throws Exception {
        add(0, Duration.ofSeconds(9));
        serverTime = null;
        catchUp().read();
        assertThat(sink.mark()).isEqualTo(BEGIN.plusSeconds(4));
        serverTime = BEGIN;
        add(1, Duration.ofSeconds(11));
        catchUp().read();
        assertThat(sink.mark()).isEqualTo(BEGIN.plusSeconds(6));
    }

    @Test
    void findsWhatAppearsLateWithinTheOverlap() throws Exception {
        serverTime = BEGIN.plusSeconds(10);
        add(1, Duration.ofSeconds(10));
        catchUp().read();
        add(0, Duration.ofSeconds(6));
        catchUp().read();
        assertThat(sink.take(2)).containsExactly("00001", "00000");
    }

    @Test
    void handsOverEachEventOnceAndSaysWhetherOneWasLate() throws Exception {
        serverTime = BEGIN.plusSeconds(10);
        add(0, Duration.ofSeconds(9));
        var reader = catchUp();
        assertThat(reader.read()).isFalse();
        add(1, Duration.ofSeconds(8));
        serverTime = BEGIN.plusSeconds(20);
        assertThat(reader.read()).isTrue();
        assertThat(reader.read()).isFalse();
        assertThat(sink.take(2)).containsExactly("00000", "00001");
        assertThat(sink.repeats()).isZero();
    }

    @Test
    void movesTheMarkOnTheWayOfALongRead() throws Exception {
        add(0, 10_000);
        catchUp().read();
        assertThat(sink.take(10_000)).isEqualTo(ids(0, 10_000));
        assertThat(sink.marks()).hasSizeGreaterThan(4).isSorted();
    }

    @Test
    void movesTheMarkOnlyAtTheEndWhereThePlatformDoesNotSort() throws Exception {
        order = Comparator.comparing(CatchUpTest::time).reversed();
        add(0, 10_000);
        catchUp().read();
        assertThat(sink.marks()).containsExactly(BEGIN, BEGIN.plusMillis(9_999));
    }

    @Test
    void keepsTheOrderWhenAShortPageGrowsWhileItIsRead() throws Exception {
        add(0, 20);
        afterPage = () -> {
            afterPage = () -> {};
            add(20, 190);
        };
        catchUp().read();
        assertThat(sink.take(190)).isEqualTo(ids(0, 190));
    }

    @Test
    void leavesOutWhatIsNoEvent() throws Exception {
        add(0, 1);
        log.add("{\"topic\":\"a:b\",\"createdAt\":\"2026-01-01T00:00:01Z\"}");
        add(2, 3);
        catchUp().read();
        assertThat(sink.take(2)).containsExactly("00000", "00002");
    }
}
