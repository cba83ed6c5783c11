// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor;

import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * The stages of one round: reading reports to the reporter and yields models, which are written to the output.
 *
 * @param sources the top-level types of this compilation
 */
record Stages(
        Tools tools,
        Descriptions descriptions,
        ListenerReader reader,
        Reporter reporter,
        Output output,
        Set<String> sources) {

    static Stages of(ProcessingEnvironment environment, Set<String> sources) {
        var tools = Tools.of(environment);
        var descriptions = new Descriptions(tools);
        var handlers = new Handlers(tools, descriptions, sources);
        var handlerReader = new HandlerReader(tools, new ParameterReader(new PayloadReader(tools)));
        var facts = new ListenerFacts(tools, descriptions);
        var reporter = Reporter.to(environment.getMessager());
        var output = new Output(environment.getFiler(), environment.getMessager());
        return new Stages(
                tools,
                descriptions,
                new ListenerReader(tools, handlers, handlerReader, facts),
                reporter,
                output,
                sources);
    }

    /** Whether code next to a class can name the runtime, which a description is made for. */
    boolean hasRuntime(TypeElement near) {
        return tools.find(Names.LISTENER_DESCRIPTION.canonicalName(), near) != null;
    }

    /** Whether a type is compiled now, not found as a class file. */
    boolean isSource(TypeElement type) {
        return sources.contains(Lineage.top(type).getQualifiedName().toString());
    }
}
