// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The text of a number as JavaScript writes it: filters compare numbers with text patterns by it. */
public final class JsNumber {

    /** Below this every whole number is a double of its own, and JavaScript writes it out. */
    private static final double WHOLE = 0x1p53;

    private JsNumber() {}

    /**
     * The text of a number: the fewest digits that tell it from all other doubles, without an exponent from 1e-6 up to
     * below 1e21.
     *
     * @param number any double
     * @return such as {@code 1}, {@code 0.5}, {@code 1e+21}, {@code 1e-7}; {@code 0} also for minus zero
     */
    public static String text(double number) {
        if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number)) {
            return "NaN";
        }
        String sign = number < 0 ? "-" : "";
        double size = Math.abs(number);
        return Double.isInfinite(size) ? sign + "Infinity" : sign + layOut(shortest(size));
    }

    /** Some JDKs give a digit too many, or not the nearest of the shortest, so their answer is only the start. */
    private static BigDecimal shortest(double size) {
        BigDecimal exact = new BigDecimal(size);
        BigDecimal best = new BigDecimal(Double.toString(size)).stripTrailingZeros();
        for (int digits = best.precision(); digits > 0; digits--) {
            BigDecimal fewer = nearest(exact, digits, size);
            if (fewer == null) {
                break;
            }
            best = fewer.stripTrailingZeros();
        }
        return best;
    }

    /** The nearest decimal of so many digits that reads back as the number, or null if none does. */
    private static @Nullable BigDecimal nearest(BigDecimal exact, int digits, double size) {
        BigDecimal nearer = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        if (nearer.doubleValue() == size) {
            return nearer;
        }
        // The doubles next to a power of two lie closer on one side, so the farther decimal may be the one that reads
        // back.
        RoundingMode away = nearer.compareTo(exact) < 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        BigDecimal farther = exact.round(new MathContext(digits, away));
        return farther.doubleValue() == size ? farther : null;
    }

    private static String layOut(BigDecimal number) {
        String digits = number.unscaledValue().toString();
        int point = digits.length() - number.scale();
        if (point > 21 || point <= -6) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            int exponent = point - 1;
            return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
        }
        if (point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        return point < digits.length()
                ? digits.substring(0, point) + "." + digits.substring(point)
                : digits + "0".repeat(point - digits.length());
    }
}
