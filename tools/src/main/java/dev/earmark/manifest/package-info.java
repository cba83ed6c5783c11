// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** What jars and folders listen to and which secrets they need, read from their manifests without running them. */
@NullMarked
package dev.earmark.manifest;

import org.jspecify.annotations.NullMarked;
