// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.Names;
import dev.earmark.processor.model.Argument;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.IndexModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.round.Stages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Finds payload classes of a module that Jackson may not look into. */
record PayloadAccess(ModuleElement module, Stages stages) {

    void report(IndexModel index) {
        var reported = new HashSet<ClassName>();
        for (var listener : index.listeners()) {
            stages.tools()
                    .findBinary(listener.binaryName())
                    .ifPresent(type -> listener.handlers().forEach(handler -> report(handler, type, reported)));
        }
    }

    private void report(HandlerModel handler, TypeElement listener, Set<ClassName> reported) {
        for (int i = 0; i < handler.arguments().size(); i++) {
            if (handler.arguments().get(i) instanceof Argument.OfPayload payload) {
                for (var name : classes(payload.type()).toList()) {
                    var type = stages.tools().find(name.canonicalName(), listener);
                    if (type != null && isClosed(type) && reported.add(name)) {
                        report(type, place(handler, i, listener));
                    }
                }
            }
        }
    }

    private void report(TypeElement type, Element place) {
        stages.reporter()
                .report(
                        Diagnostic.CLOSED_PAYLOAD,
                        Place.of(place),
                        type.getSimpleName(),
                        module.getQualifiedName(),
                        stages.tools().packageOf(type));
    }

    private static Stream<ClassName> classes(TypeName type) {
        if (type instanceof ParameterizedTypeName parameterized) {
            return Stream.concat(
                    Stream.of(parameterized.rawType()),
                    parameterized.typeArguments().stream().flatMap(PayloadAccess::classes));
        } else if (type instanceof ArrayTypeName array) {
            return classes(array.componentType());
        }
        return type instanceof ClassName name ? Stream.of(name) : Stream.empty();
    }

    private boolean isClosed(TypeElement type) {
        return type.getKind() != ElementKind.ENUM
                && module.equals(stages.tools().elements().getModuleOf(type))
                && !module.isOpen()
                && !isOpen(stages.tools().elements().getPackageOf(type))
                && !(isPublicRecord(type)
                        && isExported(stages.tools().elements().getPackageOf(type)));
    }

    private boolean isOpen(PackageElement owner) {
        return ElementFilter.opensIn(module.getDirectives()).stream()
                .anyMatch(opens -> opens.getPackage().equals(owner) && includesJackson(opens.getTargetModules()));
    }

    private boolean isExported(PackageElement owner) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .anyMatch(exports -> exports.getPackage().equals(owner) && includesJackson(exports.getTargetModules()));
    }

    private static boolean includesJackson(@Nullable List<? extends ModuleElement> targets) {
        return targets == null
                || targets.stream().anyMatch(target -> target.getQualifiedName().contentEquals(Names.JACKSON_MODULE));
    }

    /** A public record is filled through public members alone. */
    private static boolean isPublicRecord(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                && Stream.concat(Stream.of(type), Lineage.enclosing(type).stream())
                        .allMatch(each -> each.getModifiers().contains(javax.lang.model.element.Modifier.PUBLIC));
    }

    /** The parameter, or the class where the handler is inherited. */
    private Element place(HandlerModel handler, int parameter, TypeElement listener) {
        return ElementFilter.methodsIn(listener.getEnclosedElements()).stream()
                .filter(method -> stages.tools().signature(method).equals(handler.signature()))
                .<Element>map(method -> method.getParameters().get(parameter))
                .findFirst()
                .orElse(listener);
    }
}
