// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.runtime;

import dev.earmark.dispatch.ListenerDescription;
import dev.earmark.dispatch.ListenerIndex;
import dev.earmark.rule.IndexRules;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The generated descriptions that the class or module path offers, by the indexes they are listed in. */
final class ListenerCatalog {

    /** A description, and the class of the index that lists it. */
    private record Listed(Class<?> index, ListenerDescription<?> description) {}

    /** By the name of the listener class. An index makes its descriptions anew when asked, so it is asked once. */
    private final List<Listed> listed = new ArrayList<>();

    private ListenerCatalog(List<ListenerIndex> indexes) {
        for (var index : indexes) {
            index.listeners().forEach(description -> listed.add(new Listed(index.getClass(), description)));
        }
        listed.sort(Comparator.comparing(
                entry -> entry.description().listenerClass().getName()));
    }

    static ListenerCatalog load(Collection<ClassLoader> loaders) {
        var indexes = new ArrayList<ListenerIndex>();
        try {
            for (var loader : loaders) {
                for (var index : ServiceLoader.load(ListenerIndex.class, loader)) {
                    if (indexes.stream().noneMatch(known -> known.getClass() == index.getClass())) {
                        IndexRules.unusable(index.getClass(), index.version()).ifPresent(problem -> {
                            throw new StartException(problem);
                        });
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

    /** All listeners, by class name. */
    List<ListenerDescription<?>> all() {
        return descriptions(entry -> true);
    }

    /** The listeners of the module, jar or folder that holds a class, by class name. */
    List<ListenerDescription<?>> beside(Class<?> main) {
        return descriptions(entry -> sameOrigin(entry.index(), main));
    }

    Optional<ListenerDescription<?>> find(Class<?> listener) {
        return descriptions(entry -> entry.description().listenerClass() == listener).stream()
                .findFirst();
    }

    private List<ListenerDescription<?>> descriptions(Predicate<Listed> wanted) {
        var found = new ArrayList<ListenerDescription<?>>();
        for (var entry : listed) {
            if (wanted.test(entry)) {
                found.add(entry.description());
            }
        }
        return found;
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
