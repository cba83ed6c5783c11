// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.dispatch.BoundListener;
import dev.earmark.dispatch.ListenerDescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The listeners a builder was given, in order, and what becomes of them at start. */
final class Listeners {

    private sealed interface Entry {
        /** One instance; the name tells instances of one class apart. */
        record Instance(@Nullable String name, Object listener) implements Entry {}

        /** A class to be instantiated. */
        record OfClass(Class<?> listenerClass) implements Entry {}

        /** A generated description, with an instance or one to be made. */
        record Described(
                ListenerDescription<?> description,
                @Nullable Object listener) implements Entry {}

        /** All listeners of all indexes. */
        record Discovered() implements Entry {}

        /** All listeners of the index beside a class. */
        record Beside(Class<?> main) implements Entry {}
    }

    private final List<Entry> entries = new ArrayList<>();

    void addInstance(@Nullable String name, Object listener) {
        entries.add(new Entry.Instance(name, listener));
    }

    void addClass(Class<?> listenerClass) {
        entries.add(new Entry.OfClass(listenerClass));
    }

    void addDescribed(ListenerDescription<?> description, @Nullable Object listener) {
        entries.add(new Entry.Described(description, listener));
    }

    void addDiscovered() {
        entries.add(new Entry.Discovered());
    }

    void addBeside(Class<?> main) {
        entries.add(new Entry.Beside(main));
    }

    /** Binds every listener to its description. */
    List<BoundListener<?>> bind() {
        var catalog = ListenerCatalog.load(loaders());
        var bound = new ArrayList<BoundListener<?>>();
        for (var entry : entries) {
            bind(entry, catalog, bound);
        }
        refuseTwins(bound);
        return bound;
    }

    private void bind(Entry entry, ListenerCatalog catalog, List<BoundListener<?>> bound) {
        if (entry instanceof Entry.Instance instance) {
            var description = describe(instance.listener().getClass(), catalog);
            bound.add(Instances.bind(description, instance.listener(), instance.name()));
        } else if (entry instanceof Entry.OfClass made) {
            bound.add(Instances.bind(describe(made.listenerClass(), catalog), null, null));
        } else if (entry instanceof Entry.Described described) {
            bound.add(Instances.bind(described.description(), described.listener(), null));
        } else {
            var found = entry instanceof Entry.Beside beside ? catalog.beside(beside.main()) : catalog.all();
            if (found.isEmpty()) {
                throw new StartException(Remedies.noIndex(entry instanceof Entry.Beside beside ? beside.main() : null));
            }
            found.stream()
                    .filter(description -> !isPassed(description))
                    .forEach(description -> bound.add(Instances.bind(description, null, null)));
        }
    }

    /** A discovered listener that was also passed, as an instance or class, is not made a second time. */
    private boolean isPassed(ListenerDescription<?> description) {
        return entries.stream().anyMatch(entry -> passedClass(entry) == description.listenerClass());
    }

    private static @Nullable Class<?> passedClass(Entry entry) {
        if (entry instanceof Entry.Instance instance) {
            return instance.listener().getClass();
        }
        if (entry instanceof Entry.OfClass made) {
            return made.listenerClass();
        }
        return entry instanceof Entry.Described described
                ? described.description().listenerClass()
                : null;
    }

    private static ListenerDescription<?> describe(Class<?> listener, ListenerCatalog catalog) {
        return catalog.find(listener).orElseThrow(() -> new StartException(Remedies.notGenerated(listener)));
    }

    private static void refuseTwins(List<BoundListener<?>> bound) {
        var seen = new HashSet<String>();
        for (var listener : bound) {
            var type = listener.description().listenerClass().getName();
            var key = listener.name() == null ? type : type + "@" + listener.name();
            if (!seen.add(key)) {
                throw new StartException("Two listeners are " + key
                        + ". Give each instance of one class a name: builder().listener(\"name\", instance).");
            }
        }
    }

    private Set<ClassLoader> loaders() {
        var loaders = new LinkedHashSet<ClassLoader>();
        for (var entry : entries) {
            if (entry instanceof Entry.Instance instance) {
                loaders.add(loader(instance.listener().getClass()));
            } else if (entry instanceof Entry.OfClass made) {
                loaders.add(loader(made.listenerClass()));
            } else if (entry instanceof Entry.Beside beside) {
                loaders.add(loader(beside.main()));
            } else if (entry instanceof Entry.Discovered) {
                var context = Thread.currentThread().getContextClassLoader();
                loaders.add(context == null ? loader(Listeners.class) : context);
            }
        }
        return loaders;
    }

    private static ClassLoader loader(Class<?> type) {
        return type.getClassLoader() == null ? ClassLoader.getSystemClassLoader() : type.getClassLoader();
    }
}
