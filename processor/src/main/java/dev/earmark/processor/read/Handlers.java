// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the handlers that a class declares and inherits, in the order in which they are called.
 *
 * @param sources the top-level types of this compilation
 */
record Handlers(Tools tools, Descriptions descriptions, Set<String> sources) {

    /** The handlers that the class itself declares, in source order. */
    List<ExecutableElement> declaredBy(TypeElement type) {
        var handlers = new ArrayList<ExecutableElement>();
        for (var method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (tools.marks().isHandler(method)) {
                handlers.add(method);
            }
        }
        if (handlers.size() < 2 || isSource(type)) {
            return handlers;
        }
        // A class file need not keep the order of methods, so the class's own description recorded it.
        var order = descriptions.recordedHandlers(type);
        return handlers.stream()
                .sorted(Comparator.comparingInt(handler -> order.indexOf(tools.signature(handler))))
                .toList();
    }

    private boolean isSource(TypeElement type) {
        return sources.contains(Lineage.top(type).getQualifiedName().toString());
    }

    /**
     * The handlers of a class, inherited ones first, each with the type that declares it. A method that overrides a
     * handler replaces it, and is reported if it is none.
     */
    Map<ExecutableElement, TypeElement> of(TypeElement type, Reporter reporter) {
        var lineage = Lineage.of(type);
        var handlers = new LinkedHashMap<ExecutableElement, TypeElement>();
        for (var owner : lineage) {
            for (var handler : declaredBy(owner)) {
                if (!isReplaced(handler, owner, type, lineage, reporter)) {
                    handlers.put(handler, owner);
                }
            }
        }
        return handlers;
    }

    private boolean isReplaced(
            ExecutableElement handler,
            TypeElement owner,
            TypeElement type,
            Collection<TypeElement> lineage,
            Reporter reporter) {
        var overriding = overriding(handler, owner, type, lineage);
        for (var method : overriding) {
            if (!tools.marks().isHandler(method)) {
                // An abstract handler is a mistake already, with the advice to annotate this method.
                if (!handler.getModifiers().contains(Modifier.ABSTRACT)) {
                    reportOverride(method, owner, type, reporter);
                }
                return true;
            }
        }
        return !overriding.isEmpty();
    }

    private List<ExecutableElement> overriding(
            ExecutableElement handler, TypeElement owner, TypeElement type, Collection<TypeElement> lineage) {
        var overriding = new ArrayList<ExecutableElement>();
        var above = Lineage.of(owner);
        for (var heir : lineage) {
            // Nothing overrides what inherits from it, though the Eclipse compiler says so.
            if (!above.contains(heir)) {
                for (var method : ElementFilter.methodsIn(heir.getEnclosedElements())) {
                    if (method.getSimpleName().equals(handler.getSimpleName())
                            && overrides(method, handler, heir, type)) {
                        overriding.add(0, method);
                    }
                }
            }
        }
        return overriding;
    }

    /** A package-private handler is out of sight of a class in another package, not of an heir next to it. */
    private boolean overrides(ExecutableElement method, ExecutableElement handler, TypeElement heir, TypeElement type) {
        return tools.elements().overrides(method, handler, type)
                || tools.elements().overrides(method, handler, heir);
    }

    /** Reported where it is written; a superclass that is at fault reports it itself. */
    private void reportOverride(ExecutableElement method, TypeElement owner, TypeElement type, Reporter reporter) {
        var heir = Lineage.owner(method);
        if (heir.equals(type)) {
            reporter.report(
                    Diagnostic.UNANNOTATED_OVERRIDE, Place.of(method), method.getSimpleName(), owner.getSimpleName());
        } else if (!Lineage.of(heir).contains(owner)) {
            reporter.report(
                    Diagnostic.UNANNOTATED_OVERRIDE, Place.of(type), method.getSimpleName(), owner.getSimpleName());
        }
    }
}
