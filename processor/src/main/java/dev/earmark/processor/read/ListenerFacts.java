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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** What a description needs to know of the class itself. */
record ListenerFacts(Tools tools, Descriptions descriptions, SourceFiles files) {

    /** Whether generated code in the class's package can name it and call methods of it. */
    boolean isDescribable(TypeElement type, Reporter reporter) {
        var hidden = Stream.concat(Stream.of(type), Lineage.enclosing(type).stream())
                .filter(each -> each.getModifiers().contains(Modifier.PRIVATE))
                .findFirst();
        if (type.getKind() == ElementKind.ENUM) {
            reporter.report(Diagnostic.ENUM_LISTENER, Place.of(type), type.getSimpleName());
        } else if (isInner(type)) {
            var outer = Lineage.owner(type).getSimpleName();
            reporter.report(Diagnostic.INNER_LISTENER, Place.of(type), type.getSimpleName(), outer);
        } else if (hidden.isPresent()) {
            var name = hidden.get().getSimpleName();
            reporter.report(Diagnostic.PRIVATE_LISTENER, Place.of(type), type.getSimpleName(), name);
        } else {
            return true;
        }
        return false;
    }

    private static boolean isInner(TypeElement type) {
        return type.getKind() == ElementKind.CLASS
                && type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
    }

    ListenerModel model(
            TypeElement type, boolean runnable, List<HandlerModel> handlers, Collection<ExecutableElement> methods) {
        var auxiliary = files.isAuxiliary(type);
        var constructor = runnable ? constructor(type) : Optional.<ExecutableElement>empty();
        return new ListenerModel(
                ClassName.get(type),
                tools.elements().getBinaryName(type).toString(),
                descriptions.nameFor(type),
                auxiliary,
                runnable,
                constructor.map(this::creation).orElse(ListenerModel.Creation.NONE),
                lint(type, auxiliary, constructor, methods),
                descriptions.surroundings(tools.packageOf(type), type),
                handlers);
    }

    private Optional<ExecutableElement> constructor(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(constructor -> constructor.getParameters().isEmpty())
                .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
                .filter(constructor -> tools.elements().getOrigin(constructor) != Elements.Origin.MANDATED
                        || !Lombok.takesConstructorFrom(type))
                .findFirst();
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

    /** The warnings that javac would give where a description names what it has to. */
    private List<String> lint(
            TypeElement type,
            boolean auxiliary,
            Optional<ExecutableElement> constructor,
            Collection<ExecutableElement> methods) {
        var arguments = methods.stream()
                .flatMap(method -> method.getParameters().stream())
                .flatMap(parameter -> Tools.mentioned(parameter.asType()))
                .toList();
        var named = Stream.concat(Stream.of(type), arguments.stream())
                .flatMap(each -> Stream.concat(Stream.of(each), Lineage.enclosing(each).stream()));
        var called = Stream.concat(constructor.stream(), methods.stream());
        var lint = new ArrayList<String>();
        if (Stream.concat(named, called).anyMatch(tools.elements()::isDeprecated)) {
            lint.add("deprecation");
            lint.add("removal");
        }
        if (auxiliary || arguments.stream().anyMatch(each -> mayShareAFile(Lineage.top(each), type))) {
            lint.add("auxiliaryclass");
        }
        if (!type.getTypeParameters().isEmpty()) {
            lint.add("rawtypes");
        }
        if (auxiliary || !type.getTypeParameters().isEmpty() || Lineage.hasRawTypes(type)) {
            lint.add("unchecked");
        }
        return lint;
    }

    /** A class that is not public may stand in the file of another, which the compiler does not tell. */
    private boolean mayShareAFile(TypeElement type, TypeElement listener) {
        return !type.getModifiers().contains(Modifier.PUBLIC)
                && !type.equals(Lineage.top(listener))
                && tools.packageOf(type).equals(tools.packageOf(listener));
    }
}
