// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The value of a secret, kept from being shown by accident: {@link #toString()} hides it, and a serializer finds no
 * member to write. It is shown only where the code says so, by {@link #reveal()}.
 *
 * <p>Equality takes the same time for any two values of one length. Safe for use by several threads, but for
 * {@link #wipe()}, after which the value is gone for all of them.
 */
public final class SecretValue {

    /** Not for serializers that look at fields. */
    private final transient char[] value;

    private volatile boolean wiped;

    private SecretValue(char[] value) {
        this.value = value;
    }

    /**
     * Wraps a value.
     *
     * @param value the secret itself
     * @return the wrapped value
     */
    public static SecretValue of(String value) {
        return new SecretValue(value.toCharArray());
    }

    /**
     * Shows the value.
     *
     * @return the secret itself
     * @throws IllegalStateException when it was wiped
     */
    public String reveal() {
        return new String(chars());
    }

    /**
     * Shows the value as characters that the caller may overwrite after use.
     *
     * @return a copy
     * @throws IllegalStateException when it was wiped
     */
    public char[] chars() {
        if (wiped) {
            throw new IllegalStateException("This secret value was wiped. Resolve it again instead of keeping it.");
        }
        return value.clone();
    }

    /**
     * Shows the value as an address.
     *
     * @return the address
     * @throws IllegalArgumentException when the value is not one; the message does not hold it
     * @throws IllegalStateException when it was wiped
     */
    public URI uri() {
        try {
            return new URI(reveal());
        } catch (URISyntaxException notShown) {
            // The cause holds the value, so it is left behind on purpose.
            throw new IllegalArgumentException("the value is not a URI (at character " + notShown.getIndex() + ")");
        }
    }

    /** Overwrites this copy of the value. Copies handed out before are the caller's. */
    public void wipe() {
        wiped = true;
        Arrays.fill(value, '\0');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SecretValue that && MessageDigest.isEqual(bytes(), that.bytes());
    }

    /** One number for all values, so that a hash gives nothing away. */
    @Override
    public int hashCode() {
        return 1;
    }

    private byte[] bytes() {
        return new String(value).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "[secret]";
    }
}
