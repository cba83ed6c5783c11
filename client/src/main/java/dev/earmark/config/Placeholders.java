// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.config;

import java.util.Set;
import java.util.regex.Pattern;

/** Values that were copied from the documentation and never filled in. */
final class Placeholders {

    private static final Pattern FORM =
            Pattern.compile("(?i)((sk|pk|pat)_|us_env_|https?://)?((dev|prod)_)?your[_-].*");
    private static final Set<String> DEMO_ACCOUNT =
            Set.of("FLATFILE_EMAIL", "FLATFILE_PASSWORD", "FLATFILE_CLIENT_ID", "FLATFILE_CLIENT_SECRET");

    private Placeholders() {}

    /** Local Flatfile accepts the guide's account as it stands there, so on this machine it is no mistake. */
    static void refuse(Setting setting, boolean loopback) {
        if (looksLikeOne(setting.value()) && !(loopback && DEMO_ACCOUNT.contains(setting.name()))) {
            throw new ConfigurationException(
                    setting.origin() + " still holds the documentation's placeholder. Replace it with your own value.");
        }
    }

    /**
     * Whether a value is one of the documentation's placeholders, such as {@code sk_your_secret_key_here}.
     *
     * @param value what stands where a credential should
     * @return whether it was never filled in
     */
    static boolean looksLikeOne(String value) {
        return FORM.matcher(value).matches();
    }
}
