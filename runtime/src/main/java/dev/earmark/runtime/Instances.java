// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.ListenerDescription;
import org.jspecify.annotations.Nullable;

/** Brings listeners and their descriptions together; makes the listeners that were not passed. */
final class Instances {

    private Instances() {}

    static <L> BoundListener<L> bind(
            ListenerDescription<L> description, @Nullable Object given, @Nullable String name) {
        var type = description.listenerClass();
        if (given == null) {
            return new BoundListener<>(description, make(description), name);
        }
        if (!type.isInstance(given)) {
            throw new StartException("The listener is a " + given.getClass().getName() + ", but its description is of "
                    + type.getName() + ".");
        }
        return new BoundListener<>(description, type.cast(given), name);
    }

    private static <L> L make(ListenerDescription<L> description) {
        L made;
        try {
            made = description.newListener();
        } catch (Exception failure) {
            throw new StartException(
                    "The constructor of " + description.listenerClass().getName() + " failed: " + failure, failure);
        }
        if (made == null) {
            throw new StartException(description.listenerClass().getName()
                    + " has no no-argument constructor that Earmark can call. Pass an instance:"
                    + " Earmark.builder().listener(new "
                    + description.listenerClass().getSimpleName() + "(...)).");
        }
        return made;
    }
}
