// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SecretMaskTest {

    private static final String VALUE = "p\"/+ä %41\\n=s3cr€t𝄞?";

    private final SecretMask mask = new SecretMask();

    @Test
    void hidesAValueAsItIs() {
        know(VALUE);
        assertThat(mask.mask("a " + VALUE + " b " + VALUE)).isEqualTo("a [secret] b [secret]");
        assertThat(mask.mask(VALUE)).isEqualTo("[secret]");
        assertThat(mask.mask(VALUE.substring(1))).isEqualTo(VALUE.substring(1));
    }

    @Test
    void hidesItUrlEncoded() {
        know(VALUE);
        var encoded = URLEncoder.encode(VALUE, StandardCharsets.UTF_8);
        assertThat(mask.mask("?q=" + encoded + "&r=1")).isEqualTo("?q=[secret]&r=1");
        assertThat(mask.mask("?q=" + encoded.replace("+", "%20") + "&r=1")).isEqualTo("?q=[secret]&r=1");
        assertThat(mask.mask(inLowerCase(encoded)))
                .as("hexadecimal digits in either case")
                .isEqualTo("[secret]");
    }

    @Test
    void hidesItEscapedForJson() {
        know(VALUE);
        var json = JsonMapper.shared().writeValueAsString(VALUE);
        assertThat(mask.mask("{\"k\":" + json + "}")).isEqualTo("{\"k\":\"[secret]\"}");
        assertThat(mask.mask(json.replace("/", "\\/").replace("ä", "\\u00E4").replace("𝄞", "\\uD834\\udd1e")))
                .isEqualTo("\"[secret]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "us", "use", "user:", "Aladdin:"})
    void hidesItInsideBase64(String before) {
        know(VALUE);
        for (var after : new String[] {"", "x", "xy", "xyz"}) {
            var bytes = (before + VALUE + after).getBytes(StandardCharsets.UTF_8);
            var standard = Base64.getEncoder().encodeToString(bytes);
            assertThat(mask.mask("Basic " + standard)).contains("[secret]").hasSizeLessThan(40);
            assertThat(mask.mask(Base64.getUrlEncoder().encodeToString(bytes))).contains("[secret]");
            assertThat(mask.mask(URLEncoder.encode(standard, StandardCharsets.UTF_8)))
                    .contains("[secret]");
        }
    }

    @Test
    void leavesShortValuesAlone() {
        know("1234567");
        know("");
        assertThat(mask.mask("1234567 times")).isEqualTo("1234567 times");
        know("12345678");
        assertThat(mask.mask("12345678 times")).isEqualTo("[secret] times");
    }

    @Test
    void hidesTheLongerOfTwoThatBeginAlike() {
        know("not-a-real-key");
        know("not-a-real-key-either");
        assertThat(mask.mask("(not-a-real-key-either)")).isEqualTo("([secret])");
        assertThat(mask.mask("(not-a-real-key-two)")).isEqualTo("([secret]-two)");
    }

    @ParameterizedTest
    @CsvSource({"100%, 100%", "%4, %4", "%zz, %zz", "%ff%fe, %ff%fe", "a\\, a\\", "\\u12, \\u12", "\\x, \\x"})
    void leavesWhatOnlyLooksEncoded(String text, String same) {
        know(VALUE);
        assertThat(mask.mask(text)).isEqualTo(same);
    }

    @Test
    void forgetsTheOldestValueBeyondItsBound() {
        var small = new SecretMask(2);
        small.add(SecretValue.of("first-not-real"));
        small.add(SecretValue.of("second-not-real"));
        small.add(SecretValue.of("first-not-real"));
        small.add(SecretValue.of("third-not-real"));
        assertThat(small.mask("first-not-real second-not-real third-not-real"))
                .isEqualTo("[secret] second-not-real [secret]");
    }

    @Test
    void learnsFromTheResolverItWatches() {
        var resolver = mask.watch(new Fixed());
        assertThat(resolver.resolve("A", SecretScope.environment("us_env_1"))).isPresent();
        assertThat(mask.mask("not-a-real-secret")).isEqualTo("[secret]");
    }

    @Test
    void hidesRandomValuesInRandomTexts() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (var round = 0; round < 2_000; round++) {
            var value = random(random, 8 + random.nextInt(30));
            know(value);
            var before = random(random, random.nextInt(10));
            var text = before + "=" + encoded(value, random) + "=" + random(random, random.nextInt(10));
            assertThat(mask.mask(text))
                    .as("seed %s, value <%s>, text <%s>", seed, value, text)
                    .contains("[secret]");
        }
    }

    private static String inLowerCase(String encoded) {
        return Pattern.compile("%..")
                .matcher(encoded)
                .replaceAll(code -> code.group().toLowerCase(Locale.ROOT));
    }

    private static String encoded(String value, Random random) {
        var json = JsonMapper.shared().writeValueAsString(value);
        return switch (random.nextInt(5)) {
            case 0 -> value;
            case 1 -> URLEncoder.encode(value, StandardCharsets.UTF_8);
            case 2 -> json;
            case 3 -> URLEncoder.encode(json, StandardCharsets.UTF_8);
            default ->
                Base64.getEncoder()
                        .encodeToString(("x".repeat(random.nextInt(3)) + value).getBytes(StandardCharsets.UTF_8));
        };
    }

    private static String random(Random random, int length) {
        var characters = "aZ09 \"\\/+-_%=&?\n\tä€𝄞";
        var codePoints = characters.codePoints().toArray();
        var text = new StringBuilder();
        while (text.length() < length) {
            text.appendCodePoint(codePoints[random.nextInt(codePoints.length)]);
        }
        return text.toString();
    }

    private void know(String value) {
        mask.add(SecretValue.of(value));
    }

    private record Fixed() implements SecretResolver {

        @Override
        public Optional<SecretValue> resolve(String name, SecretScope scope) {
            return Optional.of(SecretValue.of("not-a-real-secret"));
        }

        @Override
        public String description() {
            return "a test";
        }
    }
}
