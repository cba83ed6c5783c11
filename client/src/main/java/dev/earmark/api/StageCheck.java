// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.api;

import dev.earmark.auth.Stage;
import dev.earmark.config.Configuration;
import dev.earmark.config.ConfigurationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds against each other what several things say about development and production. */
final class StageCheck {

    private static final String ALLOW = "EARMARK_ALLOW_MIXED_STAGES";

    private final Map<String, Stage> stages = new LinkedHashMap<>();
    private final boolean mixingAllowed;

    StageCheck(Configuration configuration) {
        this.mixingAllowed =
                configuration.get(ALLOW).filter("true"::equalsIgnoreCase).isPresent();
    }

    void add(String thing, Stage stage) {
        stages.put(thing, stage);
    }

    boolean isEmpty() {
        return stages.isEmpty();
    }

    /** A warning where a mixture was allowed. */
    List<String> findings() {
        if (stages.values().stream().distinct().count() < 2) {
            return List.of();
        }
        String found = "Development and production are mixed: "
                + stages.entrySet().stream()
                        .map(entry -> entry.getKey() + " is for " + entry.getValue())
                        .collect(Collectors.joining(", "))
                + ".";
        if (mixingAllowed) {
            return List.of(found + " " + ALLOW + "=true allows it.");
        }
        throw new ConfigurationException(
                found + " Use those of one kind together, or set " + ALLOW + "=true if it is meant.");
    }
}
