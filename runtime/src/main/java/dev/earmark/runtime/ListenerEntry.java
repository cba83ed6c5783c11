// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.ListenerDescription;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that a builder was told to listen with: a listener, or all of some index. */
sealed interface ListenerEntry {

    /** The listener class; null where the entry stands for those of an index. */
    @Nullable
    Class<?> listenerClass();

    /** Whose class loader may know the description; null for the thread's. */
    @Nullable
    Class<?> neighbour();

    /**
     * Brings listener and description together.
     *
     * @param passed the classes of all entries, which an index does not add a second time
     */
    Stream<BoundListener<?>> bind(ListenerCatalog catalog, Set<Class<?>> passed);

    /** One instance; the name tells instances of one class apart. */
    record Instance(@Nullable String name, Object listener) implements ListenerEntry {

        @Override
        public Class<?> listenerClass() {
            return listener.getClass();
        }

        @Override
        public Class<?> neighbour() {
            return listenerClass();
        }

        @Override
        public Stream<BoundListener<?>> bind(ListenerCatalog catalog, Set<Class<?>> passed) {
            return Stream.of(Instances.bind(describe(listenerClass(), catalog), listener, name));
        }
    }

    /** A class to be instantiated. */
    record OfClass(Class<?> listenerClass) implements ListenerEntry {

        @Override
        public Class<?> neighbour() {
            return listenerClass;
        }

        @Override
        public Stream<BoundListener<?>> bind(ListenerCatalog catalog, Set<Class<?>> passed) {
            return Stream.of(Instances.bind(describe(listenerClass, catalog), null, null));
        }
    }

    /** A generated description, with an instance or one to be made. */
    record Described(
            ListenerDescription<?> description, @Nullable Object listener) implements ListenerEntry {

        @Override
        public Class<?> listenerClass() {
            return description.listenerClass();
        }

        @Override
        public Class<?> neighbour() {
            return listenerClass();
        }

        @Override
        public Stream<BoundListener<?>> bind(ListenerCatalog catalog, Set<Class<?>> passed) {
            return Stream.of(Instances.bind(description, listener, null));
        }
    }

    /** All listeners of the index beside a class; null for all indexes. */
    record Indexed(@Nullable Class<?> neighbour) implements ListenerEntry {

        @Override
        public @Nullable Class<?> listenerClass() {
            return null;
        }

        @Override
        public Stream<BoundListener<?>> bind(ListenerCatalog catalog, Set<Class<?>> passed) {
            List<ListenerDescription<?>> found = neighbour == null ? catalog.all() : catalog.beside(neighbour);
            if (found.isEmpty()) {
                throw new StartException(Remedies.noIndex(neighbour));
            }
            return found.stream()
                    .filter(description -> !passed.contains(description.listenerClass()))
                    .map(description -> Instances.bind(description, null, null));
        }
    }

    private static ListenerDescription<?> describe(Class<?> listener, ListenerCatalog catalog) {
        return catalog.find(listener).orElseThrow(() -> new StartException(Remedies.notGenerated(listener)));
    }
}
