// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, 0",
        "1.0, 1",
        "-2.5, -2.5",
        "1e21, 1e+21",
        "1e20, 100000000000000000000",
        "1.5e300, 1.5e+300",
        "1e-6, 0.000001",
        "1e-7, 1e-7",
        "-1.25e-9, -1.25e-9",
        "9007199254740993, 9007199254740992",
        "5e-324, 5e-324",
        "2e23, 2e+23",
        "1e400, Infinity",
        "NaN, NaN"
    })
    void writesNumbersAsJavaScriptDoes(String number, String text) {
        assertThat(JsNumber.text(Double.parseDouble(number))).isEqualTo(text);
    }

    @Test
    void agreesWithTheTableThatNodeWrote() throws IOException {
        int checked = 0;
        for (String line : resource("js-numbers.txt").lines().toList()) {
            if (!line.startsWith("#")) {
                int space = line.indexOf(' ');
                double number = Double.longBitsToDouble(Long.parseUnsignedLong(line.substring(0, space), 16));
                assertThat(JsNumber.text(number)).as(line).isEqualTo(line.substring(space + 1));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(1_000);
    }

    @ParameterizedTest
    @ValueSource(longs = 11)
    void takesTheFewestDigitsThatReadBackAsTheNumber(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                String text = JsNumber.text(number);
                assertThat(Double.parseDouble(text)).as("seed %d", seed).isEqualTo(number);
                assertThat(hasShorter(text, number))
                        .as("seed %d, %s", seed, text)
                        .isFalse();
            }
        }
    }

    /** Whether the digits without the last one, as they are or one up, read back as the same number. */
    private static boolean hasShorter(String text, double number) {
        BigDecimal decimal = new BigDecimal(text).stripTrailingZeros();
        if (decimal.precision() == 1) {
            return false;
        }
        BigInteger fewer = decimal.unscaledValue().divide(BigInteger.TEN);
        BigInteger up = fewer.add(BigInteger.valueOf(decimal.signum()));
        int scale = decimal.scale() - 1;
        return new BigDecimal(fewer, scale).doubleValue() == number
                || new BigDecimal(up, scale).doubleValue() == number;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JsNumberTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
