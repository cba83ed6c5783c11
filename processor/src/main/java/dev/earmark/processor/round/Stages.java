// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.round;

import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.element.SourceFiles;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.read.ListenerReader;
import dev.earmark.processor.report.Messages;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The stages of one round: reading reports to the reporter and yields models, which are written to the output.
 *
 * @param sources the top-level types of this compilation
 */
public record Stages(
        Tools tools,
        Descriptions descriptions,
        ListenerReader reader,
        Messages reporter,
        Output output,
        Set<String> sources) {

    public static Stages of(ProcessingEnvironment environment, Messages reporter, Set<String> sources) {
        var tools = Tools.of(environment);
        var descriptions = new Descriptions(tools);
        var output = new Output(environment.getFiler(), environment.getMessager());
        var reader = ListenerReader.of(tools, descriptions, new SourceFiles(environment), sources);
        return new Stages(tools, descriptions, reader, reporter, output, sources);
    }

    /** Whether code next to a class can name the runtime, which a description is made for. */
    public boolean hasRuntime(TypeElement near) {
        return tools.find(Names.LISTENER_DESCRIPTION.canonicalName(), near) != null;
    }

    /** Whether a type is compiled now, not found as a class file. */
    public boolean isSource(TypeElement type) {
        return sources.contains(Lineage.top(type).getQualifiedName().toString());
    }
}
