// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import dev.earmark.processor.report.Place;

/** A text in an annotation, and where it stands. */
public record Text(String value, Place place) {}
