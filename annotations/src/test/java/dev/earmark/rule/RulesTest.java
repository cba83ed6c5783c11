// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.match.TopicCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sentence as a whole, since it is what a user reads. */
class RulesTest {

    @Test
    void aBlankNameOfASecretIsUnusable() {
        assertThat(SecretRules.unusableName(" "))
                .contains("The name of the secret is blank. "
                        + "Write the name under which the secret is kept, such as \"WEBHOOK_URL\".");
    }

    @Test
    void anOverlongNameOfASecretIsUnusable() {
        assertThat(SecretRules.unusableName("k".repeat(1024))).isEmpty();
        assertThat(SecretRules.unusableName("k".repeat(1025)))
                .contains("The name of the secret has 1025 characters, and the platform allows 1024. "
                        + "Write the name and not the value of the secret.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``          | The topic is blank, and no event has such a topic. Write a topic such as "job:ready", or "**" for every event.
            ` `         | The topic is blank, and no event has such a topic. Write a topic such as "job:ready", or "**" for every event.
            `job: ready`| The topic "job: ready" contains white space or a control character, and no topic does. Write "job:ready".
            :job:ready  | The topic ":job:ready" starts with ":", but ":" stands only between two parts of a topic. Write "job:ready".
            job:        | The topic "job:" ends with ":", but ":" stands only between two parts of a topic. Write "job:*".
            job::ready  | The topic "job::ready" has an empty part in "::", but ":" stands only between two parts of a topic. Write "job:ready".
            ::          | The topic "::" starts with ":", but ":" stands only between two parts of a topic. Write "**".
            job:ready\\  | The topic "job:ready\\\\" ends in a backslash, which has a meaning only before another character. Write "job:ready".
            """)
    void aMalformedTopicIsExplained(String pattern, String sentence) {
        assertThat(TopicRules.malformed(pattern)).contains(sentence);
    }

    @Test
    void invisibleCharactersShowInTheSentence() {
        assertThat(TopicRules.malformed("job:\u00a0ready\n").orElseThrow())
                .startsWith("The topic \"job:\u00a0ready\\n\" contains white space");
    }

    @Test
    void noKnownTopicIsMalformed() {
        assertThat(TopicCatalogue.current().topics())
                .allSatisfy(
                        topic -> assertThat(TopicRules.malformed(topic.name())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "job:*", "**:ready", "acme:thing:done", "job\\:ready", "job:a\\\\"})
    void aPatternThatMayBeMeantIsNotMalformed(String pattern) {
        assertThat(TopicRules.malformed(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            *    | The topic "*" matches no event, because "*" does not cross the ":" that every topic has. Write "**".
            job* | The topic "job*" matches no event, because "*" does not cross the ":" that every topic has. Write "job*:*".
            """)
    void aStarThatCannotCrossTheColonIsExplained(String pattern, String sentence) {
        assertThat(TopicRules.starStopsAtColon(pattern)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**", "*:*", "job:*", "job:**", "job:ready", "job"})
    void aPatternThatReachesTheColonOrHasNoStarIsLeftAlone(String pattern) {
        assertThat(TopicRules.starStopsAtColon(pattern)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slugs.sheet | The key "slugs.sheet" finds nothing, because a key with a dot starts at the top of the event and no event has "slugs" there. Write "**.slugs.sheet".
            src.topic   | The key "src.topic" finds nothing, because a key with a dot starts at the top of the event and no event has "src" there. Write "topic".
            """)
    void aKeyThatStartsNowhereIsExplained(String key, String sentence) {
        assertThat(FilterRules.unreachableKey(key)).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"job", "payload.job", "context.slugs.sheet", "**.slugs.sheet", "*.job", "*Id", "sl?gs.sheet"})
    void aKeyThatCanFindSomethingIsLeftAlone(String key) {
        assertThat(FilterRules.unreachableKey(key)).isEmpty();
    }

    @Test
    void keysOfTheOfficialListenersOwnObjectAreExplained() {
        assertThat(FilterRules.misnamedKey("namespace"))
                .contains("No event has a member \"namespace\" of its own. Write \"namespaces\".");
        assertThat(FilterRules.misnamedKey("action"))
                .contains("No event has a member \"action\" of its own. Write \"actionName\".");
        assertThat(FilterRules.misnamedKey("namespaces")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            job         | *          | The value "*" never matches "job", because "*" does not cross the ":" in values such as "workbook:submit". Write "**".
            payload.job | workbook*  | The value "workbook*" never matches "job", because "*" does not cross the ":" in values such as "workbook:submit". Write "workbook:*".
            job         | submit     | The value "submit" never matches "job", whose values look like "workbook:submit". Write "*:submit".
            createdAt   | 2024-05-*  | The value "2024-05-*" never matches "createdAt", because "*" does not cross the ":" in values such as "2024-05-14T09:21:07.114Z". Write "2024-05-*:**".
            createdAt   | 2024-05-14 | The value "2024-05-14" never matches "createdAt", whose values look like "2024-05-14T09:21:07.114Z". Write "2024-05-14*:**".
            namespaces  | *          | The namespace "*" matches no event, because namespaces are "space:", "workbook:" or "sheet:" and a name. Write "**".
            """)
    void aValueThatTheKeyNeverHasIsExplained(String key, String value, String sentence) {
        assertThat(FilterRules.unreachableValue(key, value)).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "job, **",
        "job, workbook:submit",
        "job, *:submit",
        "job, ''",
        "createdAt, 2024*:**",
        "sheetSlug, *",
        "status, *",
        "namespaces, **",
        "namespaces, *:green",
        "namespaces, space:green"
    })
    void aValueThatTheKeyMayHaveIsLeftAlone(String key, String value) {
        assertThat(FilterRules.unreachableValue(key, value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"green, space:green", "portal:green, space:green", "space, space:*", "workbook:, workbook:*"})
    void aNamespaceOfAnotherFormIsExplained(String pattern, String instead) {
        assertThat(FilterRules.unreachableNamespace(pattern))
                .contains("The namespace \"" + pattern + "\" matches no event, because namespaces are \"space:\", "
                        + "\"workbook:\" or \"sheet:\" and a name. Write \"" + instead + "\".");
    }
}
