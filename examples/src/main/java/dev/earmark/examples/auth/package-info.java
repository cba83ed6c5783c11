// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Credentials and secrets, one way of the authentication guide in each class. */
@NullMarked
package dev.earmark.examples.auth;

import org.jspecify.annotations.NullMarked;
