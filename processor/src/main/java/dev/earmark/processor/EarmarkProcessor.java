// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Messages;
import dev.earmark.processor.report.Options;
import dev.earmark.processor.round.Stages;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What both processors have in common: a defect of ours is one diagnostic, never a crash of the compiler. */
abstract class EarmarkProcessor extends AbstractProcessor {

    private final Set<String> sources = new TreeSet<>();
    private @Nullable Messages messages;

    @Override
    public Set<String> getSupportedOptions() {
        return Options.ALL;
    }

    @Override
    public final SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public final boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (var type : ElementFilter.typesIn(round.getRootElements())) {
            sources.add(type.getQualifiedName().toString());
        }
        try {
            if (messages == null) {
                messages = new Messages(processingEnv);
                start(messages);
            }
            work(annotations, round, Stages.of(processingEnv, messages, sources));
        } catch (RuntimeException | LinkageError defect) {
            var trace = new StringWriter();
            defect.printStackTrace(new PrintWriter(trace, true));
            processingEnv
                    .getMessager()
                    .printMessage(Diagnostic.DEFECT.kind(), Diagnostic.DEFECT.message(trace.toString()));
        }
        return false;
    }

    /** Is called before the first round. */
    void start(Messages reporter) {}

    abstract void work(Set<? extends TypeElement> annotations, RoundEnvironment round, Stages stages);
}
