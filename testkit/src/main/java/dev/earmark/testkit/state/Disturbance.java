// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.testkit.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What a fault does to events between their publishing and the log. Used under the platform's lock only. */
public final class Disturbance {

    private final List<PublishedEvent> held = new ArrayList<>();
    private int duplicates;
    private int reorders;

    boolean duplicateNext(int events) {
        duplicates += events;
        return true;
    }

    boolean reorderNext(int events) {
        reorders += events;
        return true;
    }

    /** What to put in the log when the event comes. */
    List<PublishedEvent> pass(PublishedEvent event) {
        List<PublishedEvent> passed = new ArrayList<>(List.of(event));
        if (duplicates > 0) {
            duplicates--;
            passed.add(event);
        }
        if (reorders == 0) {
            return passed;
        }
        held.addAll(passed);
        reorders--;
        return reorders == 0 ? release() : List.of();
    }

    List<PublishedEvent> end() {
        duplicates = 0;
        reorders = 0;
        return release();
    }

    private List<PublishedEvent> release() {
        List<PublishedEvent> released = new ArrayList<>(held);
        held.clear();
        Collections.reverse(released);
        return released;
    }
}
