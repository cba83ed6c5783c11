// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicCatalogueTest {

    private final TopicCatalogue catalogue = TopicCatalogue.current();

    @Test
    void holdsExactlyTheTopicsOfThePlatform() throws IOException {
        assertThat(catalogue.topics()).extracting(KnownTopic::name).containsExactlyElementsOf(reference());
        assertThat(reference()).hasSize(82);
    }

    @Test
    void hasAConstantForEachTopic() throws Exception {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : Topics.class.getFields()) {
            assertThat(field.getModifiers()).isEqualTo(Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL);
            constants.put(field.getName(), (String) field.get(null));
        }
        Map<String, String> expected = new TreeMap<>();
        for (String topic : reference()) {
            expected.put(topic.toUpperCase(Locale.ROOT).replace(':', '_').replace('-', '_'), topic);
        }
        assertThat(constants).isEqualTo(expected);
    }

    @Test
    void isDated() {
        assertThat(catalogue.date()).hasToString("2026-11-24");
        assertThat(catalogue.source()).isEqualTo("@flatfile/api 1.23.1");
    }

    @ParameterizedTest
    @CsvSource({
        "commit:created, sheetId, KNOWN",
        "commit:created, environmentId, KNOWN",
        "commit:created, slugs.sheet, KNOWN",
        "commit:created, slugs.sheets, ABSENT",
        "commit:created, fileId, ABSENT",
        "records:created, actorId, ASSUMED",
        "job:ready, spaceId, ASSUMED",
        "job:ready, jobId, KNOWN",
        "job:ready, filters.color, FREE",
        "workbook:created, workbookId, ASSUMED",
        "cron:daily, environmentId, KNOWN",
        "cron:daily, accountId, ASSUMED",
        "cron:daily, spaceId, ABSENT",
        "cron:daily, actorId, ABSENT"
    })
    void tellsWhichIdsTheContextHolds(String topic, String path, Presence presence) {
        assertThat(catalogue.find(topic).orElseThrow().context().of(path)).isEqualTo(presence);
    }

    @ParameterizedTest
    @CsvSource({
        "job:ready, operation, KNOWN",
        "job:ready, input, ASSUMED",
        "job:ready, input.note, FREE",
        "job:ready, parts, ABSENT",
        "job:parts-completed, parts.total, FREE",
        "sheet:counts-updated, counts.valid, KNOWN",
        "sheet:counts-updated, counts.bad, ABSENT",
        "canvas:created, anything, FREE",
        "data-clip:resolutions-created, dataClipId, KNOWN",
        "data-clip:resolutions-created, more, FREE",
        "cron:daily, anything, ABSENT"
    })
    void tellsWhichMembersThePayloadHolds(String topic, String path, Presence presence) {
        assertThat(catalogue.find(topic).orElseThrow().payload().of(path)).isEqualTo(presence);
    }

    @Test
    void everyEventCarriesItsEnvironment() {
        assertThat(catalogue.topics())
                .allSatisfy(
                        topic -> assertThat(topic.context().of("environmentId")).isEqualTo(Presence.KNOWN));
    }

    @Test
    void namesTheDomainWherePlatformDoes() {
        assertThat(catalogue.find("records:created").orElseThrow().domain()).isEqualTo("workbook");
        assertThat(catalogue.find("agent:created").orElseThrow().domain()).isEqualTo("space");
        assertThat(catalogue.find("action:created").orElseThrow().domain()).isNull();
        assertThat(catalogue.find("acme:created")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "record:created, records:created",
        "commit:complete, commit:completed",
        "commit:craeted, commit:created",
        "job:redy, job:ready",
        "Job:Ready, job:ready",
        "COMMIT_CREATED, commit:created",
        "data_clip.created, data-clip:created",
        "space:guestadded, space:guestAdded",
        "record:*, records:*",
        "jobs:**, job:**"
    })
    void suggestsTheTopicThatIsSpeltAlike(String text, String suggestion) {
        assertThat(catalogue.nearest(text)).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job:ready",
                "job:*",
                "**",
                "acme:created",
                "page:created",
                "user:created",
                "file:uploaded",
                "job:started",
                "*:gone",
                "acme:*",
                "acme",
                "",
                "job",
                "job:nothing*"
            })
    void suggestsNothingForWhatIsKnownOrUnlikeAllThatIs(String text) {
        assertThat(catalogue.nearest(text)).isEmpty();
    }

    @Test
    void suggestsTheMemberThatIsSpeltAlike() {
        KnownMembers context = catalogue.find("commit:created").orElseThrow().context();
        assertThat(context.nearest("sheetID")).contains("sheetId");
        assertThat(context.nearest("workbokId")).contains("workbookId");
        assertThat(context.nearest("customer")).isEmpty();
    }

    @Test
    void tellsThePresentNamesOfOldTopics() {
        assertThat(catalogue.presentNames("record:created")).containsExactly("records:created");
        assertThat(catalogue.presentNames("cron:triggered"))
                .containsExactly("cron:5-minutes", "cron:hourly", "cron:daily", "cron:weekly");
        assertThat(catalogue.presentNames("job:ready")).isEmpty();
    }

    @Test
    void findsTheTopicsOfAPattern() {
        assertThat(catalogue.matching(TopicPattern.of("records:*")))
                .extracting(KnownTopic::name)
                .containsExactly("records:created", "records:updated", "records:deleted");
    }

    private static List<String> reference() throws IOException {
        try (InputStream in = TopicCatalogueTest.class.getResourceAsStream("topics-1.23.1.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
