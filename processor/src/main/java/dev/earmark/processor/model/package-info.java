// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
/** Listeners as read: immutable models, which all that is written is written from. */
@NullMarked
package dev.earmark.processor.model;

import org.jspecify.annotations.NullMarked;
