// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The generated descriptions that the class or module path offers, by the indexes they are listed in. */
final class ListenerCatalog {

    private final List<ListenerIndex> indexes;

    private ListenerCatalog(List<ListenerIndex> indexes) {
        this.indexes = indexes;
    }

    static ListenerCatalog load(Collection<ClassLoader> loaders) {
        var indexes = new ArrayList<ListenerIndex>();
        try {
            for (var loader : loaders) {
                for (var index : ServiceLoader.load(ListenerIndex.class, loader)) {
                    if (indexes.stream().noneMatch(known -> known.getClass() == index.getClass())) {
                        indexes.add(index);
                    }
                }
            }
        } catch (ServiceConfigurationError broken) {
            throw new StartException(
                    "An index of listeners cannot be loaded: " + broken.getMessage()
                            + ". Build the module again from scratch; where jars were merged into one, merge their"
                            + " META-INF/services files too.",
                    broken);
        }
        return new ListenerCatalog(indexes);
    }

    boolean isEmpty() {
        return indexes.isEmpty();
    }

    /** All listeners, by class name. */
    List<ListenerDescription<?>> all() {
        return sorted(indexes);
    }

    /** The listeners of the module, jar or folder that holds a class, by class name. */
    List<ListenerDescription<?>> beside(Class<?> main) {
        return sorted(indexes.stream()
                .filter(index -> sameOrigin(index.getClass(), main))
                .toList());
    }

    Optional<ListenerDescription<?>> find(Class<?> listener) {
        return all().stream()
                .filter(description -> description.listenerClass() == listener)
                .findFirst();
    }

    private static List<ListenerDescription<?>> sorted(List<ListenerIndex> indexes) {
        var all = new ArrayList<ListenerDescription<?>>();
        indexes.forEach(index -> all.addAll(index.listeners()));
        all.sort(Comparator.comparing(description -> description.listenerClass().getName()));
        return all;
    }

    private static boolean sameOrigin(Class<?> one, Class<?> other) {
        if (one.getModule().isNamed() || other.getModule().isNamed()) {
            return one.getModule() == other.getModule();
        }
        return Objects.equals(location(one), location(other));
    }

    private static @Nullable String location(Class<?> type) {
        @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null || source.getLocation() == null
                ? null
                : source.getLocation().toString();
    }
}
