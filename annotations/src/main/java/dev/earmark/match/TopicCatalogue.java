// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The topics that the platform is known to send, what their events carry, and as of when. Immutable and thread-safe.
 *
 * <p>A project may have topics of its own, and the platform new ones, so that a topic that is not here is not wrong.
 */
public final class TopicCatalogue {

    private static final TopicCatalogue CURRENT = new TopicCatalogue();

    private final Map<String, KnownTopic> topics = new LinkedHashMap<>();
    private final Map<String, List<String>> presentNames = new LinkedHashMap<>();

    private TopicCatalogue() {
        for (List<String> row : TableReader.rows(TopicTable.ROWS)) {
            KnownTopic topic = TableReader.topic(row);
            topics.put(topic.name(), topic);
        }
        for (List<String> row : TableReader.rows(TopicTable.OLD_NAMES)) {
            presentNames.put(row.get(0), List.copyOf(TableReader.words(row.get(1))));
        }
    }

    /**
     * The catalogue of this version of Earmark.
     *
     * @return the catalogue
     */
    public static TopicCatalogue current() {
        return CURRENT;
    }

    /**
     * When the catalogue was compared with the platform.
     *
     * @return the date
     */
    public LocalDate date() {
        return LocalDate.parse(TopicTable.DATE);
    }

    /**
     * What the catalogue was compared with.
     *
     * @return name and version of the platform's API package
     */
    public String source() {
        return TopicTable.SOURCE;
    }

    /**
     * All known topics.
     *
     * @return the topics, those of an entity together
     */
    public Collection<KnownTopic> topics() {
        return Collections.unmodifiableCollection(topics.values());
    }

    /**
     * Looks a topic up.
     *
     * @param topic the topic, exactly as the platform sends it
     * @return what is known of it; empty for a topic that is not known
     */
    public Optional<KnownTopic> find(String topic) {
        return Optional.ofNullable(topics.get(topic));
    }

    /**
     * The known topics that a pattern matches.
     *
     * @param pattern the pattern
     * @return the topics in the order of {@link #topics()}; empty if it matches none
     */
    public List<KnownTopic> matching(TopicPattern pattern) {
        List<KnownTopic> matching = new ArrayList<>();
        for (KnownTopic topic : topics.values()) {
            if (pattern.matches(topic.name())) {
                matching.add(topic);
            }
        }
        return matching;
    }

    /**
     * The present names of a topic that older documents and samples call otherwise: {@code records:created} for
     * {@code record:created}.
     *
     * @param topic a topic, or a pattern that matches no known one
     * @return the topics to use instead; empty if this is no old name
     */
    public List<String> presentNames(String topic) {
        List<String> present = presentNames.get(topic);
        if (present != null
                || topic.indexOf('*') < 0
                || !matching(TopicPattern.of(topic)).isEmpty()) {
            return present == null ? List.of() : present;
        }
        return presentNamesOfAll(TopicPattern.of(topic));
    }

    private List<String> presentNamesOfAll(TopicPattern pattern) {
        List<String> present = new ArrayList<>();
        presentNames.forEach((old, names) -> {
            if (pattern.matches(old)) {
                names.stream().filter(name -> !present.contains(name)).forEach(present::add);
            }
        });
        return present;
    }

    /**
     * The known topic that a misspelt one most likely means, for "did you mean". Of a pattern with wildcards after its first
     * {@code :} the part before it is corrected.
     *
     * @param text a topic or pattern
     * @return a known topic, or a pattern that matches known topics; empty if the text is known or matches known topics
     *     itself, and if nothing is near
     */
    public Optional<String> nearest(String text) {
        if (!matching(TopicPattern.of(text)).isEmpty()) {
            return Optional.empty();
        }
        int colon = text.indexOf(Glob.TEXT_SEPARATOR);
        int star = text.indexOf('*');
        if (star < 0) {
            return Optional.ofNullable(Spelling.nearestTopic(text, topics.keySet()));
        }
        return star < colon ? Optional.empty() : nearestEntity(text, colon);
    }

    private Optional<String> nearestEntity(String pattern, int colon) {
        if (colon < 0) {
            return Optional.empty();
        }
        List<String> entities = new ArrayList<>();
        for (String topic : topics.keySet()) {
            entities.add(topic.substring(0, topic.indexOf(Glob.TEXT_SEPARATOR)));
        }
        return Spelling.nearest(pattern.substring(0, colon), entities)
                .map(entity -> entity + pattern.substring(colon))
                .filter(corrected -> !matching(TopicPattern.of(corrected)).isEmpty());
    }
}
