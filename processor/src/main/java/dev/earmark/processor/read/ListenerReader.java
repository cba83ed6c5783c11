// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.MissingTypes;
import dev.earmark.processor.element.SourceFiles;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.Reading;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/** Reads a class, its own handlers and those it inherits. */
public final class ListenerReader {

    private final Tools tools;
    private final Policies policies;
    private final Handlers handlers;
    private final HandlerReader handlerReader;
    private final ListenerFacts facts;

    private ListenerReader(
            Tools tools, Policies policies, Handlers handlers, HandlerReader handlerReader, ListenerFacts facts) {
        this.tools = tools;
        this.policies = policies;
        this.handlers = handlers;
        this.handlerReader = handlerReader;
        this.facts = facts;
    }

    /**
     * Makes a reader.
     *
     * @param sources the top-level types of this compilation
     */
    public static ListenerReader of(Tools tools, Descriptions descriptions, SourceFiles files, Set<String> sources) {
        var nullability = new Nullability(tools, descriptions, sources);
        var policies = new Policies(new Visibility(tools), tools.marks());
        return new ListenerReader(
                tools,
                policies,
                new Handlers(tools, descriptions, sources),
                new HandlerReader(
                        tools,
                        new ParameterReader(tools, new PayloadReader(tools, nullability), nullability),
                        policies),
                new ListenerFacts(tools, descriptions, files));
    }

    /**
     * Reads a class. A handler that is wrong is left out of its description; the others stay, so that code which names
     * the description gets no error that only follows from another.
     */
    public Reading read(TypeElement type, Reporter reporter) {
        if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
            reportMembers(type, reporter);
            policies.check(type, tools.packageOf(type), reporter);
            var handler = handlerReader.readAnnotation(type, reporter);
            var carried = tools.marks().isHandler(type) ? List.of(handler) : List.<HandlerModel>of();
            return new Reading(Optional.empty(), carried, handler.filters());
        }
        StrayMarks.report(type, tools.marks(), reporter);
        var filters = Filters.on(type, tools.marks(), reporter.within(type)).good();
        policies.check(type, tools.packageOf(type), reporter.within(type));
        var found = handlers.of(type, reporter);
        if (found.isEmpty()) {
            return new Reading(Optional.empty(), List.of(), filters);
        }
        var declares = found.containsValue(type);
        var described = declares || isRunnable(type);
        var describable = facts.isDescribable(type, declares ? reporter : Reporter.SILENT);
        var around = around(type);
        var missing = new MissingTypes(tools.marks());
        var models = new ArrayList<HandlerModel>();
        for (var entry : found.entrySet()) {
            var handler = entry.getKey();
            var owner = entry.getValue();
            // The compiler reports what is still missing when this class is read.
            if (missing.in(handler)) {
                if (owner.equals(type) && !missing.inMarks(handler)) {
                    policies.check(handler, tools.packageOf(type), reporter.within(type));
                    models.add(handlerReader.readUnfinished(handler, reporter.within(type)));
                }
            } else if (describable || owner.equals(type)) {
                read(handler, owner, type, described, around, reporter).ifPresent(models::add);
            }
        }
        return new Reading(
                describable && described
                        ? Optional.of(facts.model(type, isRunnable(type), sound(models), found.keySet()))
                        : Optional.empty(),
                models,
                filters);
    }

    private Around around(TypeElement type) {
        var methods = new HashMap<Name, List<ExecutableElement>>();
        for (var each : Lineage.of(type)) {
            for (var member : each.getEnclosedElements()) {
                if (member instanceof ExecutableElement method) {
                    methods.computeIfAbsent(method.getSimpleName(), name -> new ArrayList<>())
                            .add(method);
                }
            }
        }
        var classes = Filters.classesAround(type);
        return new Around(Filters.around(classes, tools.marks()), policies.around(classes), methods);
    }

    /** A member of an annotation is no place for a handler. */
    private void reportMembers(TypeElement annotation, Reporter reporter) {
        StrayMarks.report(annotation, tools.marks(), reporter);
        for (var member : annotation.getEnclosedElements()) {
            if (tools.marks().isHandler(member)) {
                reporter.report(Diagnostic.ABSTRACT_HANDLER, Place.of(member), member.getSimpleName());
            }
        }
    }

    private static List<HandlerModel> sound(List<HandlerModel> handlers) {
        var sound = new ArrayList<HandlerModel>();
        for (var handler : handlers) {
            if (handler.sound()) {
                sound.add(handler);
            }
        }
        return sound;
    }

    /** Whether there can be instances of the class itself. */
    public static boolean isRunnable(TypeElement type) {
        return type.getKind().isClass()
                && type.getKind() != ElementKind.ENUM
                && !type.getModifiers().contains(Modifier.ABSTRACT);
    }

    private Optional<HandlerModel> read(
            ExecutableElement handler,
            TypeElement owner,
            TypeElement type,
            boolean described,
            Around around,
            Reporter reporter) {
        if (owner.equals(type)) {
            return Optional.of(handlerReader.read(handler, type, around, reporter.within(type)));
        }
        // A mistake in an inherited handler is reported where the handler is declared.
        var declared = handlerReader.read(handler, owner, around, Reporter.SILENT);
        if (!declared.sound()) {
            return Optional.empty();
        }
        if (!described) {
            return Optional.of(declared);
        }
        var here = reporter.at(Place.of(type));
        if (!isReachable(handler, owner, type)) {
            here.report(
                    Diagnostic.UNREACHABLE_HANDLER,
                    Place.of(type),
                    type.getSimpleName(),
                    handler.getSimpleName(),
                    owner.getSimpleName(),
                    tools.packageOf(type));
            return Optional.empty();
        }
        return Optional.of(handlerReader.read(handler, type, around, here));
    }

    private boolean isReachable(ExecutableElement handler, TypeElement owner, TypeElement type) {
        return handler.getModifiers().contains(Modifier.PUBLIC)
                || tools.packageOf(owner).equals(tools.packageOf(type));
    }
}
