// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

/** Says why an event does not satisfy an entry of a filter. */
final class Explanation {

    private static final int MOST_MEMBERS = 3;
    private static final int LONGEST_VALUE = 80;

    private Explanation() {}

    static String of(EventFilter.Entry entry, FlatEvent event) {
        StringBuilder found = new StringBuilder();
        int members = 0;
        for (int i = 0; i < event.size(); i++) {
            if (entry.key().matches(event.key(i))) {
                members++;
                if (members <= MOST_MEMBERS) {
                    found.append(members > 1 ? ", " : "").append(event.key(i)).append(" is ");
                    found.append(shortened(event.value(i).toString()));
                }
            }
        }
        if (members == 0) {
            return entry + " finds no member in the event";
        }
        if (members > MOST_MEMBERS) {
            found.append(" and ").append(members - MOST_MEMBERS).append(" more do not match either");
        }
        return entry + " is not satisfied: " + found;
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "...";
    }
}
