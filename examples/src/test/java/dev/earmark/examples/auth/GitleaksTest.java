// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.examples.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules for gitleaks, by their expressions; both engines read these alike. */
class GitleaksTest {

    private static final Path RULES = Path.of("..", "docs", "flatfile.gitleaks.toml");
    private static final Pattern RULE = Pattern.compile("(?m)^regex = '''(.*)'''$");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key = \"sk_\" + \"23ghsyuyshs7dcrty\"",
                "sk_\" + \"dev_23ghsyuyshs7dcrty",
                "pat_\" + \"23ghsyuyshs7dcrty",
                "pk_\" + \"23ghsyuyshs7dcrty",
                "FLATFILE_PASSWORD=correct-horse",
                "FLATFILE_CLIENT_SECRET: 'correct-horse'",
                "\"FLATFILE_BEARER_TOKEN\": \"eyJhbGciOi.x.y\""
            })
    void findTheCredentialsThatFlatfileHandsOut(String line) throws IOException {
        // Written in two parts, or the rules would find them here.
        var text = line.replace("\" + \"", "");
        assertThat(rules()).anyMatch(rule -> rule.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FLATFILE_API_KEY=$KEY",
                "FLATFILE_API_KEY=${{ secrets.KEY }}",
                "FLATFILE_API_KEY_FILE=/run/secrets/flatfile-key",
                "task_23ghsyuyshs7dcrty",
                "sk_local",
                "us_env_1a2b3c4d5e6f7g8h"
            })
    void leaveOtherTextsAlone(String line) throws IOException {
        assertThat(rules()).noneMatch(rule -> rule.matcher(line).find());
    }

    private static List<Pattern> rules() throws IOException {
        return RULE.matcher(Files.readString(RULES))
                .results()
                .map(rule -> Pattern.compile(rule.group(1)))
                .toList();
    }
}
