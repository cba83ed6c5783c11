// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import java.util.List;
import java.util.Optional;

/** The names that mean something to Earmark or to Flatfile's own tools, and what a slip of the pen may have meant. */
final class KnownSettings {

    static final List<String> NAMES = List.of(
            "FLATFILE_BEARER_TOKEN",
            "FLATFILE_API_KEY",
            "FLATFILE_SECRET_KEY",
            "FLATFILE_API_KEY_FILE",
            "FLATFILE_EMAIL",
            "FLATFILE_PASSWORD",
            "FLATFILE_CLIENT_ID",
            "FLATFILE_CLIENT_SECRET",
            "FLATFILE_ENVIRONMENT_ID",
            "FLATFILE_API_URL",
            "AGENT_INTERNAL_URL",
            "EARMARK_PROFILE",
            "EARMARK_STATE_DIR",
            "EARMARK_ALLOW_MIXED_STAGES",
            "EARMARK_SECRETS_DIR",
            "EARMARK_SECRETS_FROM_ENVIRONMENT");

    /** A name of the user's own that the guide gives a placeholder for. */
    static final String WEBHOOK_URL = "WEBHOOK_URL";

    private static final List<String> OF_OTHER_TOOLS = List.of(
            "FLATFILE_AGENT_SLUG", "FLATFILE_AGENT_TOPICS", "FLATFILE_AGENT_NAMESPACE", "FLATFILE_COMPILE_MODE");

    private static final int SLIPS = 2;

    private KnownSettings() {}

    /** The known name that an unknown one is close to. */
    static Optional<String> meantBy(String name) {
        if (NAMES.contains(name) || OF_OTHER_TOOLS.contains(name)) {
            return Optional.empty();
        }
        return NAMES.stream().filter(known -> distance(name, known) <= SLIPS).findFirst();
    }

    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > SLIPS) {
            return Integer.MAX_VALUE;
        }
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        boolean same = Character.toUpperCase(a.charAt(i - 1)) == Character.toUpperCase(b.charAt(j - 1));
        int replaced = cost[i - 1][j - 1] + (same ? 0 : 1);
        int least = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
