// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.model;

import com.palantir.javapoet.TypeName;

/** What a parameter of a handler is filled with. */
public sealed interface Argument {

    /** What happens when the event lacks the value. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        NULLABLE
    }

    /** What happens when the event lacks the value. */
    default Presence presence() {
        return Presence.REQUIRED;
    }

    /** The event. */
    record TheEvent() implements Argument {}

    /** The handler's context. */
    record TheContext() implements Argument {}

    /** An id from the event's context. */
    record ContextId(Text path, Presence presence) implements Argument {}

    /**
     * The payload or a member of it.
     *
     * @param type what it is bound to: the parameter's type, boxed, or that within its Optional
     * @param primitive whether the parameter itself is a primitive
     */
    record OfPayload(Text path, TypeName type, boolean primitive, Presence presence) implements Argument {}

    /**
     * A secret.
     *
     * @param supplier whether the parameter is a supplier of it
     */
    record OfSecret(SecretModel secret, Form form, Presence presence, boolean supplier) implements Argument {}

    /** The form a secret is handed over in; the names are those of the methods that give it. */
    enum Form {
        TEXT,
        CHARS,
        URI,
        VALUE
    }

    /** A secret's name and the scope its annotation names; an empty id means that of the event. */
    record SecretModel(Text name, String environmentId, Text spaceId, String actorId) {

        public boolean hasScope() {
            return !(environmentId + spaceId.value() + actorId).isEmpty();
        }
    }
}
