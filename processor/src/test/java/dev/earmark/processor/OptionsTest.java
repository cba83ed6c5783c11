// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the user decides about diagnostics, by options and by suppressions. */
final class OptionsTest {

    private static final String CUSTOM = listener("acme:order:done");

    private static String listener(String topic) {
        return "package com.acme; class A { @dev.earmark.OnEvent(\"" + topic + "\") void on() {} }";
    }

    private static List<String> diagnostics(String source, String... options) {
        JavaFileObject file = JavaFileObjects.forSourceString("com.acme.A", source);
        return Compilers.javac().withOptions((Object[]) options).compile(file).diagnostics().stream()
                .map(diagnostic -> diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    @Test
    void anUnknownTopicIsAWarning() {
        assertThat(diagnostics(CUSTOM)).singleElement().asString().startsWith("WARNING No topic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme:**", "acme:order:done", "other:*, acme:*:*"})
    void aTopicOfTheProjectsOwnIsKnown(String topics) {
        assertThat(diagnostics(CUSTOM, "-Aearmark.topics=" + topics)).isEmpty();
    }

    @Test
    void aTopicOfTheProjectsOwnMayBeSpeltLikeAKnownOne() {
        assertThat(diagnostics(listener("jobs:ready"), "-Aearmark.topics=jobs:*"))
                .isEmpty();
    }

    @Test
    void aDiagnosticCanBeSwitchedOff() {
        assertThat(diagnostics(CUSTOM, "-Aearmark.severity=unknownTopic:off")).isEmpty();
    }

    @Test
    void aDiagnosticCanBeMadeAnError() {
        assertThat(diagnostics(CUSTOM, "-Aearmark.severity=duplicateHandler:off, unknownTopic:error"))
                .singleElement()
                .asString()
                .startsWith("ERROR No topic");
    }

    @Test
    void aDiagnosticCanBeSuppressedOnAMethodOrAClass() {
        var suppressed = "package com.acme; @SuppressWarnings(\"earmark.unknownTopic\") class A {"
                + " @dev.earmark.OnEvent(\"acme:order:done\") void on() {} }";
        var reason = "package com.acme; class A { @SuppressWarnings({\"x\", \"earmark.unknownTopic: ours\"})"
                + " @dev.earmark.OnEvent(\"acme:order:done\") void on() {} }";

        assertThat(diagnostics(suppressed)).isEmpty();
        assertThat(diagnostics(reason)).isEmpty();
    }

    @Test
    void anErrorByNatureStays() {
        var source = "package com.acme; @SuppressWarnings(\"earmark.staticHandler\") class A {"
                + " @dev.earmark.OnEvent(\"job:ready\") static void on() {} }";

        assertThat(diagnostics(source)).singleElement().asString().startsWith("ERROR Handler \"on\" is static");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            noSuchThing:off   | names "noSuchThing", which is no diagnostic of Earmark
            staticHandler:off | names "staticHandler", which is an error by nature
            unknownTopic:none | sets "unknownTopic" to "none": write unknownTopic:off, unknownTopic:warning or unknownTopic:error.
            unknownTopic      | sets "unknownTopic" to ""
            """)
    void aMistakeInTheOptionIsAnError(String option, String text) {
        assertThat(diagnostics(listener("job:ready"), "-Aearmark.severity=" + option))
                .singleElement()
                .asString()
                .startsWith("ERROR The option -Aearmark.severity ")
                .contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1x.Index", "com.acme.class", "com..acme", "a b", "Index;"})
    void aNameOfTheIndexThatIsNoneIsAnError(String name) {
        assertThat(diagnostics(listener("job:ready"), "-Aearmark.index=" + name))
                .singleElement()
                .asString()
                .startsWith("ERROR The option -Aearmark.index is \"" + name + "\", which is no name of a class");
    }

    @Test
    void aTopicOfTheProjectsOwnThatNoTopicLooksLikeIsAnError() {
        assertThat(diagnostics(listener("job:ready"), "-Aearmark.topics=acme:*, :a"))
                .singleElement()
                .asString()
                .startsWith("ERROR The option -Aearmark.topics declares \":a\", which no topic looks like");
    }
}
