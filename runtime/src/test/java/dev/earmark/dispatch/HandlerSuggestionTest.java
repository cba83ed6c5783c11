// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.earmark.event.Event;
import org.junit.jupiter.api.Test;

class HandlerSuggestionTest {

    @Test
    void aJobIsTakenByItsName() {
        Event event = Event.parse("{\"id\":\"e\",\"topic\":\"job:ready\",\"payload\":{\"job\":\"workbook:submit\"}}");

        assertThat(HandlerSuggestion.of(event)).isEqualTo("""
                        @OnEvent("job:ready")
                        @Filter(key = "job", value = "workbook:submit")
                        void onJobReady(Event event) {
                        }""");
    }

    @Test
    void aSheetIsTakenByItsSlug() {
        Event event = Event.parse(
                "{\"id\":\"e\",\"topic\":\"data-clip:resolutions-created\",\"context\":{\"sheetSlug\":\"a\\\"b\"}}");

        assertThat(HandlerSuggestion.of(event)).isEqualTo("""
                        @OnEvent("data-clip:resolutions-created")
                        @Filter(key = "sheetSlug", value = "a\\"b")
                        void onDataClipResolutionsCreated(Event event) {
                        }""");
    }
}
