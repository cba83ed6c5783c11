// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.match.KnownTopic;
import dev.earmark.match.TopicCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the catalogue lets the rules say about the members of events. */
class MemberRulesTest {

    private static List<KnownTopic> topics(String... names) {
        return Stream.of(names)
                .map(name -> TopicCatalogue.current().find(name).orElseThrow())
                .toList();
    }

    @Test
    void anIdThatNoTopicCarriesIsExplained() {
        assertThat(MemberRules.absentId("sheetID", "space:*", topics("space:created"))
                        .orElseThrow())
                .startsWith("The context of \"space:*\" events has no \"sheetID\". Write one of \"environmentId\", ");
        assertThat(MemberRules.absentId("spaceID", "space:*", topics("space:created")))
                .contains("The context of \"space:*\" events has no \"spaceID\". Write \"spaceId\".");
    }

    @Test
    void anIdThatOneOfTheTopicsCarriesIsLeftAlone() {
        assertThat(MemberRules.absentId("sheetId", "x", topics("space:created", "sheet:created")))
                .isEmpty();
    }

    @Test
    void anEmptyPayloadLeavesNothingToWrite() {
        assertThat(MemberRules.absentMember("date", "cron:daily", topics("cron:daily"))
                        .orElseThrow())
                .endsWith("Remove the parameter, because nothing is known to be there.");
    }

    @Test
    void anIdThatIsNotSureToBeThereIsExplained() {
        assertThat(MemberRules.assumedId("jobId", topics("workbook:created").get(0)))
                .contains(
                        "The context of \"workbook:created\" events is not sure to have \"jobId\", and the handler fails "
                                + "without it. Make the parameter an Optional or @Nullable.");
        assertThat(MemberRules.assumedId("spaceId", topics("job:ready").get(0))).isEmpty();
    }

    @Test
    void aKeyThatNoEventHasIsExplained() {
        assertThat(FilterRules.absentKey("sheetSlugg", topics("records:created")))
                .contains("No event of \"records:created\" has a member \"sheetSlugg\". Write \"sheetSlug\".");
        assertThat(FilterRules.absentKey("note", topics("job:ready"))).isEmpty();
        assertThat(FilterRules.absentKey("sheet", topics("commit:created"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "status, ready, failed, true",
        "status, ready, re*, false",
        "status, ready, '', false",
        "domain, job, workbook, false",
        "namespaces, space:a, space:b, false",
        "payload.job, a:b, c:*, true"
    })
    void filtersExcludeEachOtherWhereTheKeyOccursOnce(String key, String first, String second, boolean exclude) {
        assertThat(FilterRules.exclude(key, List.of(first), key, List.of(second), topics("job:ready")))
                .isEqualTo(exclude);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_0fake0fake0fake0",
                "key=sk_live_0fake0fake0fake0",
                "pk_0fake0fake0fake0",
                "sk_live_FaKeFaKeFaKeFaKe",
                "pk_test_fakqwrtzfakqwrtz",
                "pat_0fake0fake0fake0",
                "eyJmYWtlIjoiZmFrZSJ9.eyJmYWtlIjoiZmFrZSJ9.fake",
                "Authorization: bearer fake0fake0fake0fake0"
            })
    void aCredentialIsRecognised(String text) {
        assertThat(CredentialRules.kindOf(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sk_your_secret_key_here",
                "sk_test_not_a_real_key",
                "sk_local",
                "sk_live_key_name_of_the_environment",
                "sk_theKeyOfTheWarehouse",
                "pk_internationalization",
                "sk_CONFIGURATIONNAME",
                "sk_live_XXXXXXXXXXXXXXXX",
                "task_00000000000000",
                "Bearer ",
                "Bearer your-token-goes-here-please",
                "eyJ",
                ""
            })
    void aPlaceholderIsNoCredential(String text) {
        assertThat(CredentialRules.kindOf(text)).isEmpty();
    }

    @Test
    void aNameThatLooksLikeAValueIsExplained() {
        assertThat(SecretRules.looksLikeValue("https://example.com")).isPresent();
        assertThat(SecretRules.looksLikeValue("dGhpc0lzTm90QVNlY3JldDEy")).isPresent();
        assertThat(SecretRules.looksLikeValue("MY_VERY_LONG_BUT_QUITE_ORDINARY_NAME_2"))
                .isEmpty();
    }

    @Test
    void topicsAreUnknownRenamedOrMisspelt() {
        assertThat(TopicRules.misspelt("job:redy"))
                .contains("The platform sends no topic \"job:redy\"; did you mean \"job:ready\"?");
        assertThat(TopicRules.renamed("record:created").orElseThrow()).endsWith("Write \"records:created\".");
        assertThat(TopicRules.misspelt("record:created")).isEmpty();
        assertThat(TopicRules.unknown("acme:*").orElseThrow())
                .contains(TopicCatalogue.current().date().toString(), "matches \"acme:*\"");
        assertThat(TopicRules.unknown("job:*")).isEmpty();
    }
}
