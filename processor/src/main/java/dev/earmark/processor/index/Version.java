// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The processor's own version. */
public final class Version {

    private static final String UNKNOWN = "unknown";

    private Version() {}

    /** The version that the build put next to this class. */
    public static String current() {
        try (var file = Version.class.getResourceAsStream("/dev/earmark/processor/version.txt")) {
            return file == null ? UNKNOWN : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return UNKNOWN;
        }
    }
}
