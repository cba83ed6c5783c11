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

    private final List<ListenerEntry> entries = new ArrayList<>();

    void addInstance(@Nullable String name, Object listener) {
        entries.add(new ListenerEntry.Instance(name, listener));
    }

    void addClass(Class<?> listenerClass) {
        entries.add(new ListenerEntry.OfClass(listenerClass));
    }

    void addDescribed(ListenerDescription<?> description, @Nullable Object listener) {
        entries.add(new ListenerEntry.Described(description, listener));
    }

    void addDiscovered() {
        entries.add(new ListenerEntry.Indexed(null));
    }

    void addBeside(Class<?> main) {
        entries.add(new ListenerEntry.Indexed(main));
    }

    /** Binds every listener to its description. */
    List<BoundListener<?>> bind() {
        var catalog = ListenerCatalog.load(loaders());
        var passed = new HashSet<Class<?>>();
        for (var entry : entries) {
            var listener = entry.listenerClass();
            if (listener != null) {
                passed.add(listener);
            }
        }
        List<BoundListener<?>> bound = new ArrayList<>();
        entries.forEach(entry -> entry.bind(catalog, passed).forEach(bound::add));
        refuseTwins(bound);
        return bound;
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
        entries.forEach(entry -> loaders.add(loader(entry)));
        return loaders;
    }

    private static ClassLoader loader(ListenerEntry entry) {
        var neighbour = entry.neighbour();
        var context = Thread.currentThread().getContextClassLoader();
        if (neighbour == null && context != null) {
            return context;
        }
        return loader(neighbour == null ? Listeners.class : neighbour);
    }

    private static ClassLoader loader(Class<?> type) {
        return type.getClassLoader() == null ? ClassLoader.getSystemClassLoader() : type.getClassLoader();
    }
}
