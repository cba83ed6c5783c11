// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.auth;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two kinds of surroundings that must not be mixed. */
public enum Stage {
    /** For building and trying things. */
    DEVELOPMENT,
    /** For real data. */
    PRODUCTION;

    private static final Pattern KEY = Pattern.compile("sk_(dev|prod)_.*");
    private static final Pattern ENVIRONMENT_ID = Pattern.compile("[a-z0-9]+_env_(dev|prod)_.*");

    /**
     * The stage that the prefix of a secret key tells.
     *
     * @param key the key
     * @return the stage; empty where the key tells none, as most do
     */
    public static Optional<Stage> ofKey(String key) {
        return byPrefix(KEY, key);
    }

    /**
     * The stage that the prefix of an environment id tells.
     *
     * @param environmentId the id
     * @return the stage; empty where the id tells none, as most do
     */
    public static Optional<Stage> ofEnvironmentId(String environmentId) {
        return byPrefix(ENVIRONMENT_ID, environmentId);
    }

    /**
     * The stage that a profile stands for: {@code dev} and {@code development}, {@code prod} and {@code production}.
     *
     * @param profile the profile's name, in any case
     * @return the stage; empty for every other name
     */
    public static Optional<Stage> ofProfile(String profile) {
        return switch (profile.toLowerCase(Locale.ROOT)) {
            case "dev", "development" -> Optional.of(DEVELOPMENT);
            case "prod", "production" -> Optional.of(PRODUCTION);
            default -> Optional.empty();
        };
    }

    private static Optional<Stage> byPrefix(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches()
                ? Optional.of(matcher.group(1).equals("dev") ? DEVELOPMENT : PRODUCTION)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
