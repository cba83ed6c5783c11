// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.report;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What a diagnostic points at: a value of an annotation, an annotation, or a declaration.
 *
 * @param repetition which of several annotations of one kind is meant; null where there is only one
 * @param use where the annotation takes effect, if it stands on another annotation; null for one that stands there itself
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value,
        @Nullable Repetition repetition,
        @Nullable Place use) {

    /**
     * One of several annotations of a kind on one element, which the compiler's model shows in a container only.
     *
     * @param index its number among them, in source order
     * @param member the member that is meant; empty for the annotation as a whole
     * @param item the number of the item in an array; 0 for a single value
     */
    public record Repetition(int index, String member, int item) {}

    public static Place of(Element element) {
        return new Place(element, null, null, null, null);
    }

    /** The place as seen in the source of a class: itself, or where it is used there; empty if it lies elsewhere. */
    public Optional<Place> within(TypeElement type) {
        if (isIn(type)) {
            return Optional.of(this);
        }
        return use == null ? Optional.empty() : use.within(type);
    }

    /** Where the annotation takes effect. */
    public Place inEffect() {
        return use == null ? this : use;
    }

    /** Whether this stands on a class itself or on a member of it, not in a class nested in it. */
    public boolean isIn(TypeElement type) {
        return owner().equals(type);
    }

    /** The class that this stands in or on. */
    public Element owner() {
        var owner = element;
        while (!(owner instanceof TypeElement) && owner.getEnclosingElement() != null) {
            owner = owner.getEnclosingElement();
        }
        return owner;
    }
}
