// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.palantir.javapoet.ClassName;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.IndexModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.round.Stages;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.ElementFilter;

/**
 * Checks what a {@code module-info.java} of this compilation says of the index. Directives are read in the last round
 * only: reading them completes the module, which javac refuses while the index that it provides does not exist.
 */
public final class ModuleChecks {

    private final List<String> modules = new ArrayList<>();

    public void see(Iterable<ModuleElement> elements) {
        for (var module : elements) {
            modules.add(module.getQualifiedName().toString());
        }
    }

    public void report(List<IndexModel> indexes, Stages stages) {
        if (indexes.isEmpty()) {
            return;
        }
        for (var name : modules) {
            var module = stages.tools().elements().getModuleElement(name);
            var provided = provided(module);
            for (var index : indexes) {
                if (!provided.contains(index.name().canonicalName())) {
                    stages.reporter()
                            .report(
                                    Diagnostic.MISSING_PROVIDES,
                                    Place.of(module),
                                    name,
                                    index.name().canonicalName());
                }
            }
            indexes.forEach(index -> new PayloadAccess(module, stages).report(index));
        }
    }

    private static List<String> provided(ModuleElement module) {
        return ElementFilter.providesIn(module.getDirectives()).stream()
                .filter(provides -> ClassName.get(provides.getService()).equals(Names.LISTENER_INDEX))
                .flatMap(provides -> provides.getImplementations().stream())
                .map(implementation -> implementation.getQualifiedName().toString())
                .toList();
    }
}
