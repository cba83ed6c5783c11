// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.secret;

/** A secret could not be resolved. The message names it and the scopes searched, never a value. */
public abstract sealed class SecretException extends RuntimeException
        permits SecretException.Missing, SecretException.Forbidden, SecretException.Unreachable {

    private static final long serialVersionUID = 1L;

    private final String name;

    private SecretException(String name, String message) {
        super(message);
        this.name = name;
    }

    /**
     * The secret's name.
     *
     * @return the name that was asked for
     */
    public final String name() {
        return name;
    }

    /** The same failure, of one secret of those that were looked up together. */
    final SecretException of(String secret) {
        var message = "The secret \"" + secret + "\" cannot be looked up. " + getMessage();
        if (this instanceof Forbidden) {
            return new Forbidden(secret, message);
        }
        return this instanceof Unreachable ? new Unreachable(secret, message) : this;
    }

    /** No resolver of the chain knows the secret. Another attempt would fail alike. */
    public static sealed class Missing extends SecretException permits Empty {

        private static final long serialVersionUID = 1L;

        /**
         * With the reason.
         *
         * @param name the secret's name
         * @param message where it was looked for, and how to create it
         */
        public Missing(String name, String message) {
            super(name, message);
        }
    }

    /** There is such a secret, but its value is empty, so it is of no more use than a missing one. */
    public static final class Empty extends Missing {

        private static final long serialVersionUID = 1L;

        /**
         * With the reason.
         *
         * @param name the secret's name
         * @param message where the empty value was found
         */
        public Empty(String name, String message) {
            super(name, message);
        }
    }

    /** The credentials in use may not read secrets here. Another attempt would fail alike. */
    public static final class Forbidden extends SecretException {

        private static final long serialVersionUID = 1L;

        /**
         * With the reason.
         *
         * @param name the secret's name
         * @param message what was refused
         */
        public Forbidden(String name, String message) {
            super(name, message);
        }
    }

    /** The place where the secret lives did not answer, or not in a way that makes sense. Worth another attempt. */
    public static final class Unreachable extends SecretException {

        private static final long serialVersionUID = 1L;

        /**
         * With the reason.
         *
         * @param name the secret's name
         * @param message what was tried
         */
        public Unreachable(String name, String message) {
            super(name, message);
        }
    }
}
