// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user is told when a job has ended. Start with {@link #of(String)} and add what is needed:
 *
 * <pre>{@code
 * Outcome.of("12 rows delivered").heading("Done").acknowledge(true).next(Next.url("https://example.com", "Open"))
 * }</pre>
 *
 * @param message the text; null for none
 * @param heading the line above it; null for none
 * @param acknowledge false shows a passing note, true a dialog that has to be closed
 * @param buttonText the text of the dialog's button; null for the platform's own
 * @param hideDefaultButton whether the dialog has no button of its own
 * @param next what is offered next; null for nothing
 */
public record Outcome(
        @Nullable String message,
        @Nullable String heading,
        boolean acknowledge,
        @Nullable String buttonText,
        boolean hideDefaultButton,
        @Nullable Next next) {

    /**
     * A passing note.
     *
     * @param message the text
     * @return an outcome of that text alone
     */
    public static Outcome of(String message) {
        return new Outcome(message, null, false, null, false, null);
    }

    /**
     * With a line above the text.
     *
     * @param text the heading
     * @return a copy with it
     */
    public Outcome heading(String text) {
        return new Outcome(message, text, acknowledge, buttonText, hideDefaultButton, next);
    }

    /**
     * As a dialog that has to be closed, or as a passing note.
     *
     * @param required true for the dialog
     * @return a copy with it
     */
    public Outcome acknowledge(boolean required) {
        return new Outcome(message, heading, required, buttonText, hideDefaultButton, next);
    }

    /**
     * With a text of its own on the dialog's button.
     *
     * @param text the text
     * @return a copy with it
     */
    public Outcome buttonText(String text) {
        return new Outcome(message, heading, acknowledge, text, hideDefaultButton, next);
    }

    /**
     * Without a button of the dialog's own.
     *
     * @param hidden true to hide it
     * @return a copy with it
     */
    public Outcome hideDefaultButton(boolean hidden) {
        return new Outcome(message, heading, acknowledge, buttonText, hidden, next);
    }

    /**
     * With something to do next.
     *
     * @param step what is offered
     * @return a copy with it
     */
    public Outcome next(Next step) {
        return new Outcome(message, heading, acknowledge, buttonText, hideDefaultButton, step);
    }

    Map<String, Object> toJson() {
        var json = new LinkedHashMap<String, Object>();
        json.put("acknowledge", acknowledge);
        put(json, "heading", heading);
        put(json, "message", message);
        put(json, "buttonText", buttonText);
        put(json, "hideDefaultButton", hideDefaultButton ? Boolean.TRUE : null);
        put(json, "next", next == null ? null : next.toJson());
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
