// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EventTest {

    static Stream<Path> documentedEvents() {
        return Stream.of("examples", "payloads").map(EventFixtures::files).flatMap(List::stream);
    }

    @Test
    void eightExamplesAndAllDocumentedPayloadsAreHere() {
        assertThat(EventFixtures.files("examples")).hasSize(8);
        assertThat(EventFixtures.files("payloads")).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("documentedEvents")
    void documentedEventsComeBackByteForByte(Path file) {
        byte[] json = EventFixtures.bytes(file);

        assertThat(Event.parse(json.clone()).toJson().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(json);
    }

    @ParameterizedTest
    @MethodSource("documentedEvents")
    void documentedEventsAreReadAsATreeWouldBe(Path file) {
        byte[] json = EventFixtures.bytes(file);
        JsonNode tree = new JsonMapper().readTree(json);

        Event event = Event.parse(json);

        assertThat(event.id()).isEqualTo(tree.get("id").asString());
        assertThat(event.topic()).isEqualTo(tree.get("topic").asString());
        assertThat(event.domain()).isEqualTo(tree.get("domain").asString());
        assertThat(event.createdAt())
                .isEqualTo(Instant.parse(tree.get("createdAt").asString()));
        assertThat(event.payload()).isEqualTo(tree.get("payload"));
        tree.get("context").forEachEntry((name, id) -> {
            if (id.isString()) {
                assertThat(event.context().get(name)).hasValue(id.asString());
            }
        });
        assertThat(event.namespaces())
                .isEqualTo(tree.get("namespaces")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
    }

    @Test
    void commonIdsOfTheContextHaveTheirOwnGetters() {
        EventContext context = EventFixtures.example("commit:created").context();

        assertThat(context.accountId()).isEqualTo("us_acc_1a2B");
        assertThat(context.environmentId()).isEqualTo("us_env_3c4D");
        assertThat(context.spaceId()).isEqualTo("us_sp_5e6F");
        assertThat(context.workbookId()).isEqualTo("us_wb_7g8H");
        assertThat(context.sheetId()).isEqualTo("us_sh_3m4N");
        assertThat(context.sheetSlug()).isEqualTo("contacts");
        assertThat(context.commitId()).isEqualTo("us_vr_5o6P");
        assertThat(context.versionId()).isEqualTo("us_vr_5o6P");
        assertThat(context.actorId()).isEqualTo("us_usr_1k2L");
        assertThat(context.jobId()).isNull();
        assertThat(context.get("slugs.sheet")).hasValue("contacts");
        assertThat(context.get("slugs")).isEmpty();
        assertThat(context.get("slugs.space")).isEmpty();
        assertThat(EventFixtures.example("job:ready").context().jobId()).isEqualTo("us_jb_9i0J");
        assertThat(EventFixtures.example("job:ready").context().namespaces()).containsExactly("space:portal");
    }

    @Test
    void everyGetterOfTheContextReadsTheMemberOfItsName() throws Exception {
        for (var getter : EventContext.class.getDeclaredMethods()) {
            if (java.lang.reflect.Modifier.isPublic(getter.getModifiers()) && getter.getReturnType() == String.class) {
                String json = "{\"id\":\"e\",\"topic\":\"t\",\"context\":{\"" + getter.getName() + "\":\"x\"}}";

                assertThat(getter.invoke(Event.parse(json).context()))
                        .as(getter.getName())
                        .isEqualTo("x");
            }
        }
    }

    @Test
    void lessCommonMembersAreReadToo() {
        Event event = Event.parse("""
                {"id":"us_evt_1","topic":"records:updated","origin":{"id":"us_sh_1","slug":"contacts"},"target":"sheet(contacts)",
                 "attributes":{"targetUpdatedAt":"2024-05-14T09:21:07.114Z","progress":{"current":3,"total":7,"percent":42.5}},
                 "callbackUrl":"https://example.com/ack","dataUrl":"v1/records","deletedAt":null,
                 "acknowledgedAt":"2024-05-14T11:21:07+02:00","acknowledgedBy":"us_usr_1",
                 "context":{"filters":{"status":"open","count":1,"more":[]},"namespaces":["a",1,{"b":"c"},"d"]},"more":{"of":{"this":[1,2]}}}
                """);

        assertThat(event.origin()).isEqualTo(new EventOrigin("us_sh_1", "contacts"));
        assertThat(event.target()).isEqualTo("sheet(contacts)");
        assertThat(event.attributes())
                .isEqualTo(new EventAttributes(
                        Instant.parse("2024-05-14T09:21:07.114Z"), new EventAttributes.Progress(3.0, 7.0, 42.5)));
        assertThat(event.callbackUrl()).isEqualTo("https://example.com/ack");
        assertThat(event.dataUrl()).isEqualTo("v1/records");
        assertThat(event.deletedAt()).isNull();
        assertThat(event.acknowledgedAt()).isEqualTo("2024-05-14T09:21:07Z");
        assertThat(event.acknowledgedBy()).isEqualTo("us_usr_1");
        assertThat(event.context().filters()).containsOnlyKeys("status").containsEntry("status", "open");
        assertThat(event.context().namespaces()).containsExactly("a", "d");
        assertThat(event.member("more.of.this"))
                .hasValueSatisfying(list -> assertThat(list).hasToString("[1,2]"));
        assertThat(event.member("more.of.that")).isEmpty();
        assertThat(event.member("attributes.progress.total"))
                .hasValueSatisfying(total -> assertThat(total.asInt()).isEqualTo(7));
        assertThat(event.member("deletedAt"))
                .hasValueSatisfying(member -> assertThat(member.isNull()).isTrue());
    }

    @Test
    void membersThatAreMissingOrOddAreAbsent() {
        Event event = Event.parse("""
                {"id":"us_evt_1","topic":"job:ready","domain":7,"createdAt":"yesterday","context":[],"payload":null,
                 "namespaces":"space:portal","origin":"x","attributes":{"progress":{"current":"3"}},"callbackUrl":"","deletedAt":true}
                """);

        assertThat(event.domain()).isEmpty();
        assertThat(event.createdAt()).isNull();
        assertThat(event.context().spaceId()).isNull();
        assertThat(event.context().get("spaceId")).isEmpty();
        assertThat(event.context().namespaces()).isEmpty();
        assertThat(event.context().filters()).isEmpty();
        assertThat(event.payload()).hasToString("{}");
        assertThat(event.namespaces()).isEmpty();
        assertThat(event.origin()).isNull();
        assertThat(event.target()).isNull();
        assertThat(event.attributes())
                .isEqualTo(new EventAttributes(null, new EventAttributes.Progress(null, null, null)));
        assertThat(event.callbackUrl()).isNull();
        assertThat(event.dataUrl()).isNull();
        assertThat(event.deletedAt()).isNull();
    }

    @Test
    void whatAHandlerChangesInAPayloadNobodyElseSees() {
        Event event = EventFixtures.example("job:ready");

        ((ObjectNode) event.payload()).removeAll();

        assertThat(event.payload().get("job").asString()).isEqualTo("workbook:submitAction");
    }

    @Test
    void textFormNamesTopicAndIdOnly() {
        assertThat(EventFixtures.example("job:ready")).hasToString("job:ready us_evt_9Kd2mQpX7aLw0ZbT");
    }
}
