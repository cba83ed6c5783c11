// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.dispatch;

import dev.earmark.match.EventFilter;
import dev.earmark.rule.RegistrationRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Handlers registered by code, in groups that may be nested at will. A group whose filter an event does not satisfy hides
 * everything in it. Within a group its own handlers come first, in the order in which they were registered, then its
 * groups in the order in which they were made.
 *
 * <pre>{@code
 * var handlers = HandlerGroup.root();
 * handlers.on("space:created", (event, context) -> ...);
 * handlers.namespace("space:portal")
 *         .on("job:ready", EventFilters.parse("{\"job\": \"workbook:submit\"}"), (event, context) -> ...);
 * }</pre>
 *
 * <p>A handler's id consists of its topics and of all filters that it is behind, so that it stays the same when others are
 * registered before it. Only handlers that agree in both are numbered, in the order of the table.
 *
 * <p>A group is read when a {@link DispatchTable} is made; what changes afterwards needs another table. Not thread-safe.
 */
public final class HandlerGroup {

    private final String prefix;
    private final EventFilter filter;
    private final List<Registration> registrations = new ArrayList<>();
    private final List<HandlerGroup> groups = new ArrayList<>();

    private HandlerGroup(String prefix, EventFilter filter) {
        this.prefix = prefix;
        this.filter = filter;
    }

    /**
     * Starts a tree.
     *
     * @return a group without filter, handlers and groups
     */
    public static HandlerGroup root() {
        return new HandlerGroup("", EventFilter.all());
    }

    /**
     * Adds a handler.
     *
     * @param topic the pattern that the topic must match; {@code ""} stands for {@code **}
     * @param handler what to call
     * @return this
     */
    public HandlerGroup on(String topic, EventHandler handler) {
        return on(topic, EventFilter.all(), handler);
    }

    /**
     * Adds a handler.
     *
     * @param topics patterns of which the topic must match one; without any the handler never runs
     * @param handler what to call
     * @return this
     */
    public HandlerGroup on(List<String> topics, EventHandler handler) {
        return on(topics, EventFilter.all(), handler);
    }

    /**
     * Adds a handler.
     *
     * @param topic the pattern that the topic must match; {@code ""} stands for {@code **}
     * @param filter what the event must satisfy
     * @param handler what to call
     * @return this
     */
    public HandlerGroup on(String topic, EventFilter filter, EventHandler handler) {
        return on(bare(topic), filter, handler);
    }

    /**
     * Adds a handler.
     *
     * @param topics patterns of which the topic must match one; without any the handler never runs
     * @param filter what the event must satisfy
     * @param handler what to call
     * @return this
     */
    public HandlerGroup on(List<String> topics, EventFilter filter, EventHandler handler) {
        registrations.add(new Registration(List.copyOf(topics), filter, handler));
        return this;
    }

    /**
     * Removes what was added to this group with the same topics and handler, whatever its filter. Nested groups keep
     * theirs.
     *
     * @param topic the pattern, as it was registered
     * @param handler the same object
     * @return this
     */
    public HandlerGroup off(String topic, EventHandler handler) {
        return off(bare(topic), handler);
    }

    /**
     * Removes what was added to this group with the same topics and handler, whatever its filter. Nested groups keep
     * theirs.
     *
     * @param topics the patterns, as they were registered
     * @param handler the same object
     * @return this
     */
    public HandlerGroup off(List<String> topics, EventHandler handler) {
        registrations.removeIf(known -> known.isOf(topics, handler));
        return this;
    }

    /**
     * Removes what was added to this group with the same topics, filter and handler. Nested groups keep theirs.
     *
     * @param topics the patterns, as they were registered
     * @param filter an equal filter
     * @param handler the same object
     * @return this
     */
    public HandlerGroup off(List<String> topics, EventFilter filter, EventHandler handler) {
        registrations.removeIf(
                known -> known.isOf(topics, handler) && known.filter().equals(filter));
        return this;
    }

    /**
     * Makes a group within this one.
     *
     * @param groupFilter what an event must satisfy to get there
     * @return the new group
     */
    public HandlerGroup filter(EventFilter groupFilter) {
        return group(prefix, groupFilter);
    }

    private HandlerGroup group(String groupPrefix, EventFilter groupFilter) {
        HandlerGroup group = new HandlerGroup(groupPrefix, groupFilter);
        groups.add(group);
        return group;
    }

    /**
     * Makes a group within this one for events of some namespaces.
     *
     * @param namespaces patterns such as {@code space:portal}, of which one of the event's namespaces must match one
     * @return the new group
     */
    public HandlerGroup namespace(String... namespaces) {
        return filter(EventFilter.where("namespaces", namespaces));
    }

    /**
     * Makes a group within this one whose handlers are told by a name, and which every event may enter. It matters where
     * the same topics and filter are registered twice: what was done by which of them is remembered by id.
     *
     * @param name what the ids of its handlers start with, behind the names of the groups around it and before a slash
     * @return the new group
     */
    public HandlerGroup named(String name) {
        return group(prefix + name + "/", EventFilter.all());
    }

    /**
     * Lets a plugin add its handlers.
     *
     * @param plugin is called with this group
     * @return this
     */
    public HandlerGroup use(Consumer<? super HandlerGroup> plugin) {
        plugin.accept(this);
        return this;
    }

    /**
     * Holds the handlers of this group and of those in it to the compiler's rules.
     *
     * @param warnings is called with one or two sentences for what may be right, such as a topic of the project's own
     * @throws IllegalArgumentException when a topic or filter can match no event; with the compiler's sentence
     */
    public void check(Consumer<String> warnings) {
        check(EventFilter.all(), warnings);
    }

    private void check(EventFilter outer, Consumer<String> warnings) {
        EventFilter around = outer.and(filter);
        for (Registration each : registrations) {
            EventFilter behind = around.and(each.filter());
            for (String error : RegistrationRules.errors(each.topics(), behind)) {
                throw new IllegalArgumentException(error);
            }
            RegistrationRules.warnings(each.topics(), behind).forEach(warnings);
        }
        groups.forEach(group -> group.check(around, warnings));
    }

    String prefix() {
        return prefix;
    }

    EventFilter filter() {
        return filter;
    }

    List<Registration> registrations() {
        return registrations;
    }

    List<HandlerGroup> groups() {
        return groups;
    }

    private static List<String> bare(String topic) {
        return List.of(topic.isEmpty() ? "**" : topic);
    }

    /** What one call of {@code on} leaves behind. */
    record Registration(List<String> topics, EventFilter filter, EventHandler handler) {

        boolean isOf(List<String> otherTopics, EventHandler otherHandler) {
            return handler == otherHandler && topics.equals(otherTopics);
        }
    }
}
