// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import dev.earmark.processor.generate.IndexWriter;
import dev.earmark.processor.model.IndexModel;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.report.Reporter;
import dev.earmark.processor.round.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** The indexes of a compilation: one, and a further one for listeners that other processors made too late for it. */
public final class Indexes {

    private final List<IndexModel> written = new ArrayList<>();
    private PreviousOutput previous = PreviousOutput.none();

    public List<IndexModel> written() {
        return written;
    }

    /**
     * Writes the class of an index, unless there is nothing new. The first one takes over the listeners that an earlier
     * compilation left and this one does not see.
     *
     * @param found the listener classes by binary name; empty for those that cannot be described
     */
    public void write(SortedMap<String, Optional<ListenerModel>> found, Optional<String> option, Stages stages) {
        var first = written.isEmpty();
        if (first) {
            previous = PreviousOutput.read(stages.output());
        }
        var kept = first ? kept(found, stages) : Map.<String, ListenerModel>of();
        var gone = first && !kept.keySet().containsAll(previous.listeners());
        if (found.isEmpty() && !gone) {
            return;
        }
        var listeners = new TreeMap<>(kept);
        for (var entry : found.entrySet()) {
            if (entry.getValue().isPresent()) {
                listeners.put(entry.getKey(), entry.getValue().get());
            }
        }
        var near = near(found, kept, stages);
        if (near != null) {
            var follows = kept.isEmpty() && !found.isEmpty();
            var old = follows || previous.indexes().isEmpty()
                    ? null
                    : previous.indexes().get(0);
            var name = new IndexName(stages, option).choose(near, old, !first);
            var index = new IndexModel(name, Version.current(), List.copyOf(listeners.values()));
            var surroundings = stages.descriptions().surroundings(name.packageName(), near);
            stages.output().write(IndexWriter.write(index, surroundings));
            written.add(index);
        }
    }

    private Map<String, ListenerModel> kept(SortedMap<String, Optional<ListenerModel>> found, Stages stages) {
        var kept = new TreeMap<String, ListenerModel>();
        for (var name : previous.listeners()) {
            if (!found.containsKey(name) && stages.output().holds(name)) {
                stages.tools()
                        .findBinary(name)
                        .filter(type -> !stages.isSource(type))
                        .flatMap(type ->
                                stages.reader().read(type, Reporter.SILENT).listener())
                        .filter(ListenerModel::runnable)
                        .filter(model ->
                                stages.output().holds(model.description().reflectionName()))
                        .ifPresent(model -> kept.put(name, model));
            }
        }
        return kept;
    }

    /** The first listener by name, or the index that has lost its last one. */
    private @Nullable TypeElement near(
            SortedMap<String, Optional<ListenerModel>> found, Map<String, ListenerModel> kept, Stages stages) {
        var listeners = new TreeSet<>(found.keySet());
        listeners.addAll(kept.keySet());
        var names = new ArrayList<>(listeners);
        names.addAll(previous.indexes());
        for (var name : names) {
            var type = stages.tools().findBinary(name);
            if (type.isPresent()) {
                return type.get();
            }
        }
        return null;
    }

    /** Writes what is no source: manifests and the service file. */
    public void finish(Stages stages) {
        if (written.isEmpty()) {
            return;
        }
        var providers = new ArrayList<>(previous.foreign());
        for (var index : written) {
            var name = index.name().reflectionName();
            stages.output().write(Manifest.path(name), Manifest.of(index));
            providers.add(name);
        }
        stages.output().write(ServiceFile.PATH, ServiceFile.of(providers));
    }
}
