// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the notation of {@link TopicTable}. */
final class TableReader {

    private static final Map<String, String> SHORT =
            Map.of("S", "spaceId", "W", "workbookId", "H", "sheetId", "A", "actorId");

    private TableReader() {}

    /** The lines of a table, each cut at its bars. */
    static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : pieces(table, '\n')) {
            rows.add(pieces(line, '|'));
        }
        return rows;
    }

    static List<String> words(String text) {
        return pieces(text, ' ');
    }

    /** Also keeps empty pieces between bars; a table has no empty lines, and words may be apart by more than one space. */
    private static List<String> pieces(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String piece = text.substring(start, i).trim();
                if (separator == '|' || !piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }

    static KnownTopic topic(List<String> row) {
        String domain = row.get(1);
        boolean scheduled = domain.equals("cron");
        Map<String, Presence> context = new LinkedHashMap<>();
        add(context, scheduled ? "environmentId accountId?" : "environmentId accountId");
        add(context, row.get(2).equals("JOB") ? TopicTable.JOB_CONTEXT : row.get(2));
        add(context, scheduled ? "" : TopicTable.ANY_CONTEXT);
        Map<String, Presence> payload = new LinkedHashMap<>();
        String members = row.get(3).replace("JOB", TopicTable.JOB_PAYLOAD);
        boolean open = add(payload, members);
        return new KnownTopic(
                row.get(0),
                domain.equals("-") ? null : domain,
                new KnownMembers(context, false),
                new KnownMembers(payload, open));
    }

    /** Adds what is not there yet; true if there is a lone star among it. */
    private static boolean add(Map<String, Presence> members, String text) {
        boolean open = false;
        for (String word : words(text)) {
            boolean assumed = word.endsWith("?");
            String name = assumed ? word.substring(0, word.length() - 1) : word;
            open |= name.equals("*");
            if (!name.equals("*")) {
                members.putIfAbsent(SHORT.getOrDefault(name, name), assumed ? Presence.ASSUMED : Presence.KNOWN);
            }
        }
        return open;
    }
}
