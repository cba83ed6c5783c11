// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.proofs.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options of a proof: {@code --short}, and numbers and texts such as {@code --rounds 50}. */
public record Options(boolean brief, Map<String, String> values) {

    public static Options of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 1; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--") && !arguments.get(i).equals("--short")) {
                String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
                values.put(arguments.get(i++).substring(2), value);
            }
        }
        return new Options(arguments.contains("--short"), Map.copyOf(values));
    }

    /** A number; the two others are what it is where it is not given. */
    public int number(String name, int whole, int brief) {
        String value = values.get(name);
        return value == null ? (this.brief ? brief : whole) : Integer.parseInt(value);
    }

    public String text(String name) {
        return values.getOrDefault(name, "");
    }
}
