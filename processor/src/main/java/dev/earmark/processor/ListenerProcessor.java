// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import com.google.auto.service.AutoService;
import dev.earmark.processor.check.ListenerChecks;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.MissingTypes;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.generate.DescriptionWriter;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Messages;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.round.Stages;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Reads each class that carries Earmark's annotations, reports its mistakes and writes its description. What it does for
 * a class depends on that class and its supertypes only, so that build tools may run it on the changed ones alone.
 */
@AutoService(Processor.class)
public final class ListenerProcessor extends EarmarkProcessor {

    private final Set<String> deferred = new TreeSet<>();
    private boolean runtimeIsMissing;

    /** For the compiler, which finds this class as a service. */
    public ListenerProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        var types = new TreeSet<>(Names.ANNOTATIONS);
        types.addAll(Names.CONTAINERS);
        return types;
    }

    @Override
    void start(Messages reporter) {
        reporter.reportOptions();
    }

    @Override
    void work(Set<? extends TypeElement> annotations, RoundEnvironment round, Stages stages) {
        var missing = new MissingTypes(stages.tools().marks());
        for (var type : candidates(annotations, round, stages)) {
            if (missing.in(type) && !round.processingOver()) {
                deferred.add(type.getQualifiedName().toString());
            } else {
                var reading = stages.reader().read(type, stages.reporter());
                new ListenerChecks(processingEnv.getOptions(), stages.reporter()).check(type, reading);
                if (!round.processingOver()) {
                    reading.listener().ifPresent(listener -> write(listener, type, stages));
                }
            }
        }
    }

    private Set<TypeElement> candidates(Set<? extends TypeElement> annotations, RoundEnvironment round, Stages stages) {
        var candidates = new LinkedHashSet<TypeElement>();
        for (var name : deferred) {
            candidates.add(stages.tools().elements().getTypeElement(name));
        }
        deferred.clear();
        for (var element : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new))) {
            candidates.add(element instanceof TypeElement type ? type : Lineage.owner(element));
        }
        return candidates;
    }

    private void write(ListenerModel listener, TypeElement type, Stages stages) {
        if (stages.hasRuntime(type)) {
            stages.output().write(DescriptionWriter.write(listener, type));
        } else if (!runtimeIsMissing) {
            runtimeIsMissing = true;
            stages.reporter().report(Diagnostic.MISSING_RUNTIME, Place.of(type), type.getSimpleName());
        }
    }
}
