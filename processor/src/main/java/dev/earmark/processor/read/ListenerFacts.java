// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.read;

import com.palantir.javapoet.ClassName;
import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.element.Lineage;
import dev.earmark.processor.element.SourceFiles;
import dev.earmark.processor.element.Tools;
import dev.earmark.processor.model.HandlerModel;
import dev.earmark.processor.model.ListenerModel;
import dev.earmark.processor.report.Diagnostic;
import dev.earmark.processor.report.Place;
import dev.earmark.processor.report.Reporter;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What a description needs to know of the class itself. */
record ListenerFacts(Tools tools, Descriptions descriptions, SourceFiles files) {

    /** Whether generated code in the class's package can name it and call methods of it. */
    boolean isDescribable(TypeElement type, Reporter reporter) {
        var hidden = hidden(type);
        if (type.getKind() == ElementKind.ENUM) {
            reporter.report(Diagnostic.ENUM_LISTENER, Place.of(type), type.getSimpleName());
        } else if (isInner(type)) {
            var outer = Lineage.owner(type).getSimpleName();
            reporter.report(Diagnostic.INNER_LISTENER, Place.of(type), type.getSimpleName(), outer);
        } else if (hidden != null) {
            reporter.report(Diagnostic.PRIVATE_LISTENER, Place.of(type), type.getSimpleName(), hidden.getSimpleName());
        } else {
            return true;
        }
        return false;
    }

    private static @Nullable TypeElement hidden(TypeElement type) {
        for (var each = type; ; each = (TypeElement) each.getEnclosingElement()) {
            if (each.getModifiers().contains(Modifier.PRIVATE)) {
                return each;
            } else if (!(each.getEnclosingElement() instanceof TypeElement)) {
                return null;
            }
        }
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    ListenerModel model(
            TypeElement type, boolean runnable, List<HandlerModel> handlers, Collection<ExecutableElement> methods) {
        var auxiliary = files.isAuxiliary(type);
        var constructor = runnable ? constructor(type) : null;
        return new ListenerModel(
                ClassName.get(type),
                tools.elements().getBinaryName(type).toString(),
                descriptions.nameFor(type),
                auxiliary,
                runnable,
                constructor == null ? ListenerModel.Creation.NONE : creation(constructor),
                new Lint(tools).of(type, auxiliary, constructor, methods),
                descriptions.surroundings(tools.packageOf(type), type),
                handlers);
    }

    private @Nullable ExecutableElement constructor(TypeElement type) {
        for (var constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
            if (constructor.getParameters().isEmpty()
                    && !constructor.getModifiers().contains(Modifier.PRIVATE)
                    && (tools.elements().getOrigin(constructor) != Elements.Origin.MANDATED
                            || !Lombok.takesConstructorFrom(type))) {
                return constructor;
            }
        }
        return null;
    }

    private ListenerModel.Creation creation(ExecutableElement constructor) {
        var thrown = constructor.getThrownTypes();
        if (thrown.isEmpty()) {
            return ListenerModel.Creation.PLAIN;
        }
        var exception = tools.elements()
                .getTypeElement(Exception.class.getCanonicalName())
                .asType();
        return thrown.stream().allMatch(type -> tools.types().isSubtype(type, exception))
                ? ListenerModel.Creation.THROWING
                : ListenerModel.Creation.NONE;
    }
}
