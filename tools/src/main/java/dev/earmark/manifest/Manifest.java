// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.manifest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the listeners of one or several jars listen to, and which secrets they need. Immutable and thread-safe.
 *
 * @param listeners the listener classes, by name
 */
public record Manifest(List<Listener> listeners) {

    private static final Comparator<Secret> BY_NAME_AND_SCOPE = Comparator.comparing(Secret::name)
            .thenComparing(secret -> text(secret.environmentId()))
            .thenComparing(secret -> text(secret.spaceId()))
            .thenComparing(secret -> text(secret.actorId()));

    /** Sorts its own copy of the list. */
    public Manifest {
        listeners =
                listeners.stream().sorted(Comparator.comparing(Listener::name)).toList();
    }

    /**
     * A listener class.
     *
     * @param name its binary name
     * @param handlers its handlers, in the order in which they are called
     */
    public record Listener(String name, List<Handler> handlers) {

        /** Keeps its own copy of the list. */
        public Listener {
            handlers = List.copyOf(handlers);
        }
    }

    /**
     * A handler.
     *
     * @param signature method name and erased parameter types
     * @param topics topic patterns, of which one must match
     * @param filters what an event must satisfy beyond its topic, all of them
     * @param secrets the secrets among its parameters
     */
    public record Handler(String signature, List<String> topics, List<Filter> filters, List<Secret> secrets) {

        /** Keeps its own copy of the lists. */
        public Handler {
            topics = List.copyOf(topics);
            filters = List.copyOf(filters);
            secrets = List.copyOf(secrets);
        }
    }

    /**
     * A filter.
     *
     * @param key which member of the event is looked at
     * @param values value patterns, of which one must match; empty where the member must be null
     */
    public record Filter(String key, List<String> values) {

        /** Keeps its own copy of the list. */
        public Filter {
            values = List.copyOf(values);
        }
    }

    /**
     * A secret that is needed; never its value.
     *
     * @param name its name
     * @param optional whether the handlers do without it
     * @param environmentId the environment that the annotation names; null for that of the event
     * @param spaceId the space that the annotation names; null for that of the event
     * @param actorId the actor that the annotation names; null for that of the event
     */
    public record Secret(
            String name,
            boolean optional,
            @Nullable String environmentId,
            @Nullable String spaceId,
            @Nullable String actorId) {}

    /**
     * All topic patterns.
     *
     * @return the patterns, sorted, each once
     */
    public List<String> topics() {
        var topics = new TreeSet<String>();
        handlers().forEach(handler -> topics.addAll(handler.topics()));
        return List.copyOf(topics);
    }

    /**
     * All secrets. One that is optional for some handlers and required by others is required.
     *
     * @return the secrets, sorted by name and scope, each once
     */
    public List<Secret> secrets() {
        var secrets = new TreeMap<Secret, Secret>(BY_NAME_AND_SCOPE);
        for (var handler : handlers()) {
            for (var secret : handler.secrets()) {
                secrets.merge(secret, secret, (one, other) -> one.optional() ? other : one);
            }
        }
        return List.copyOf(secrets.values());
    }

    private Collection<Handler> handlers() {
        var handlers = new ArrayList<Handler>();
        listeners.forEach(listener -> handlers.addAll(listener.handlers()));
        return handlers;
    }

    private static String text(@Nullable String id) {
        return id == null ? "" : id;
    }

    /**
     * The manifest as JSON, in the form that {@code docs/generated-code.md} describes.
     *
     * @return the same text for the same listeners, whatever the platform, ending in a line break
     */
    public String toJson() {
        return ManifestJson.write(this);
    }
}
