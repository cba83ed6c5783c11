// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.google.auto.service.AutoService;
import dev.earmark.processor.check.Constants;
import dev.earmark.processor.check.ListenerChecks;
import dev.earmark.processor.check.ModuleChecks;
import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.element.MissingTypes;
import dev.earmark.processor.generate.DescriptionWriter;
import dev.earmark.processor.index.Indexes;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.read.ListenerReader;
import dev.earmark.processor.report.Options;
import dev.earmark.processor.report.Reporter;
import dev.earmark.processor.round.Stages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes the index of a module's listeners, its manifest and the service file. It looks at every class, because one
 * that only inherits handlers need not carry an annotation; of those it writes the descriptions too.
 */
@AutoService(Processor.class)
public final class IndexProcessor extends EarmarkProcessor {

    private final Set<String> deferred = new TreeSet<>();
    /** The listener classes that are in no index yet, by binary name; empty for those that cannot be described. */
    private final SortedMap<String, Optional<ListenerModel>> unlisted = new TreeMap<>();

    private final Indexes indexes = new Indexes();
    private final ModuleChecks moduleChecks = new ModuleChecks();

    /** For the compiler, which finds this class as a service. */
    public IndexProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    void work(Set<? extends TypeElement> annotations, RoundEnvironment round, Stages stages) {
        if (round.processingOver()) {
            if (!round.errorRaised()) {
                indexes.finish(stages);
            }
            moduleChecks.report(indexes.written(), stages);
            return;
        }
        moduleChecks.see(ElementFilter.modulesIn(round.getRootElements()));
        var written = writtenByOthers(round.getRootElements());
        Constants.reportOrScan(processingEnv, stages.tools().marks(), stages.reporter(), written);
        for (var type : candidates(written, stages)) {
            collect(type, stages);
        }
        if (deferred.isEmpty()) {
            new ListenerChecks(processingEnv.getOptions(), stages.reporter())
                    .checkAcross(
                            unlisted.values().stream().flatMap(Optional::stream).toList());
            indexes.write(unlisted, Options.index(processingEnv.getOptions()), stages);
            unlisted.clear();
        }
    }

    /** What we have generated ourselves holds no handlers, and no text that is not in another source. */
    private static List<Element> writtenByOthers(Iterable<? extends Element> roots) {
        var others = new ArrayList<Element>();
        for (var root : roots) {
            if (!(root instanceof TypeElement type && Descriptions.isOurs(type))) {
                others.add(root);
            }
        }
        return others;
    }

    private Set<TypeElement> candidates(Iterable<? extends Element> roots, Stages stages) {
        var candidates = new LinkedHashSet<TypeElement>();
        for (var name : deferred) {
            candidates.add(stages.tools().elements().getTypeElement(name));
        }
        deferred.clear();
        addTypes(roots, candidates);
        return candidates;
    }

    private static void addTypes(Iterable<? extends Element> elements, Set<TypeElement> types) {
        for (var type : ElementFilter.typesIn(elements)) {
            types.add(type);
            addTypes(type.getEnclosedElements(), types);
        }
    }

    private void collect(TypeElement type, Stages stages) {
        if (new MissingTypes(stages.tools().marks()).in(type)) {
            deferred.add(type.getQualifiedName().toString());
            return;
        }
        var annotated = stages.tools().marks().isIn(type);
        var reading = stages.reader().read(type, annotated ? Reporter.SILENT : stages.reporter());
        if (!annotated) {
            new ListenerChecks(processingEnv.getOptions(), stages.reporter()).check(type, reading);
        }
        var listener = reading.listener();
        var isListener = listener.isPresent() || stages.tools().marks().hasHandler(type);
        if (!isListener || !stages.hasRuntime(type)) {
            return;
        }
        if (listener.isPresent() && !annotated) {
            stages.output().write(DescriptionWriter.write(listener.get(), type));
        }
        if (ListenerReader.isRunnable(type)) {
            unlisted.put(stages.tools().elements().getBinaryName(type).toString(), listener);
        }
    }
}
