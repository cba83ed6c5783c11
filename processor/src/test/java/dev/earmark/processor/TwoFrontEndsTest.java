// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.testing.compile.JavaFileObjects;
import dev.earmark.dispatch.HandlerGroup;
import dev.earmark.match.EventFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compiler and a registration by code judge a handler alike. */
final class TwoFrontEndsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    *             | job             | **              | matches no event, because "*" does not cross
                    job::ready    | job             | **              | has an empty part
                    job:ready     | job             | *               | The value "*" never matches "job"
                    job:ready     | namespaces      | portal:x        | The namespace "portal:x" matches no event
                    space:created | createdAt       | 2024-05-*       | Write "2024-05-*:**".
                    space:created | slugs.sheet     | contacts        | Write "**.slugs.sheet".
                    space:created | sheetId         | us_sh_1         | No event of "space:created" has a member "sheetId".
                    space:created | context.sheetId | us_sh_1         | The context of "space:created" events has no "sheetId".
                    space:created | namespace       | space:x         | Write "namespaces".
                    space:created | domain          | job             | never matches "domain"
                    """)
    void refuseTheSameForTheSameReason(String topic, String key, String value, String sentence) {
        var error = compiled(topic, key, value).stream()
                .filter(each -> each.getKind() == Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();

        assertThat(error).singleElement().asString().contains(sentence);
        assertThatThrownBy(() -> registered(topic, key, value))
                .isInstanceOf(IllegalArgumentException.class)
                .satisfies(refused -> assertThat(error.get(0)).startsWith(refused.getMessage()));
    }

    @Test
    void refuseFiltersThatExcludeEachOther() {
        var error = Compilers.javac()
                .compile(JavaFileObjects.forSourceString("com.acme.Listener", """
                        package com.acme;
                        @dev.earmark.Filter(key = "job", value = "workbook:submit")
                        class Listener {
                            @dev.earmark.OnEvent("job:ready")
                            @dev.earmark.Filter(key = "job", value = {"workbook:export", "sheet:*"})
                            void on() {}
                        }
                        """))
                .diagnostics();
        var root = HandlerGroup.root();
        root.filter(EventFilter.where("job", "workbook:submit"))
                .filter(EventFilter.where("job", "workbook:export", "sheet:*"))
                .on("job:ready", (event, context) -> {});

        assertThat(error)
                .singleElement()
                .satisfies(each -> assertThat(each.getMessage(Locale.ROOT))
                        .startsWith("No event satisfies both filters on \"job\""));
        assertThatThrownBy(() -> root.check(warning -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No event satisfies both \"job\": \"workbook:submit\" and \"job\": [\"workbook:export\","
                        + " \"sheet:*\"]. Remove one of the filters, or write all values in one.");
    }

    @Test
    void letFiltersBeThatMayBothHold() {
        var root = HandlerGroup.root();
        root.filter(EventFilter.where("job", "workbook:*"))
                .filter(EventFilter.where("job", "workbook:export"))
                .on("job:ready", (event, context) -> {});
        root.filter(EventFilter.where("color", "red"))
                .filter(EventFilter.where("color", "blue"))
                .on("acme:done", (event, context) -> {});

        assertThatCode(() -> root.check(warning -> {})).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    acme:done      | any    | x
                    record:created | any    | x
                    space:created  | region | eu
                    """)
    void warnOfTheSame(String topic, String key, String value) {
        var warning = compiled(topic, key, value);

        assertThat(warning).extracting(each -> each.getKind()).containsExactly(Kind.WARNING);
        assertThat(registered(topic, key, value))
                .singleElement()
                .satisfies(sentence ->
                        assertThat(warning.get(0).getMessage(Locale.ROOT)).startsWith(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "job:ready,job,workbook:submit",
        "**,anything,x",
        "acme:*,job,*",
        "commit:created,**.slugs.sheet,contacts"
    })
    void haveNothingToSayOfAHandlerThatMayRun(String topic, String key, String value) {
        assertThat(compiled(topic, key, value).stream().filter(each -> each.getKind() == Kind.ERROR))
                .isEmpty();
        assertThatCode(() -> registered(topic, key, value)).doesNotThrowAnyException();
    }

    private static List<? extends javax.tools.Diagnostic<?>> compiled(String topic, String key, String value) {
        return Compilers.javac()
                .compile(JavaFileObjects.forSourceString("com.acme.Listener", """
                        package com.acme;
                        class Listener {
                            @dev.earmark.OnEvent("%s")
                            @dev.earmark.Filter(key = "%s", value = "%s")
                            void on() {}
                        }
                        """.formatted(topic, key, value)))
                .diagnostics();
    }

    private static List<String> registered(String topic, String key, String value) {
        var warnings = new ArrayList<String>();
        var root = HandlerGroup.root();
        root.filter(EventFilter.where(key, value)).on(topic, (event, context) -> {});
        root.check(warnings::add);
        return warnings;
    }
}
