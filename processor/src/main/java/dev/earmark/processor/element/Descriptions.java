// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import com.palantir.javapoet.ClassName;
import dev.earmark.processor.model.Surroundings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;

/**
 * The classes we generate, as the compiler knows them: their names, and what earlier ones recorded.
 *
 * @param known what was found around packages in this round
 */
public record Descriptions(Tools tools, Map<String, Surroundings> known) {

    public Descriptions(Tools tools) {
        this(tools, new HashMap<>());
    }

    /** What generated code names from {@code java.lang}. */
    private static final List<String> JAVA_LANG = List.of(
            "Boolean",
            "Byte",
            "Character",
            "Class",
            "Double",
            "Exception",
            "Float",
            "IllegalArgumentException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Short",
            "String",
            "SuppressWarnings",
            "Throwable");

    /** The class that describes a listener class; underscores keep it clear of a class of the user's. */
    public ClassName nameFor(TypeElement listener) {
        return nameFor(listener, "_Earmark");
    }

    /** A class in a listener's package, named after it. */
    public ClassName nameFor(TypeElement listener, String suffix) {
        var packageName = tools.packageOf(listener);
        var binaryName = tools.elements().getBinaryName(listener).toString();
        var simpleName = (packageName.isEmpty() ? binaryName : binaryName.substring(packageName.length() + 1)) + suffix;
        return free(ClassName.get(packageName, simpleName), listener);
    }

    /** The name, or that with the fewest underscores behind it that is not taken by a class of the user's. */
    public ClassName free(ClassName wanted, TypeElement near) {
        var existing = tools.find(wanted.canonicalName(), near);
        return existing == null || isOurs(existing)
                ? wanted
                : free(ClassName.get(wanted.packageName(), wanted.simpleName() + "_"), near);
    }

    /** What code in a package finds around it. */
    public Surroundings surroundings(String packageName, TypeElement near) {
        return known.computeIfAbsent(packageName, name -> look(name, near));
    }

    private Surroundings look(String packageName, TypeElement near) {
        var module = tools.elements().getModuleOf(near);
        var prefix = packageName.isEmpty() ? "" : packageName + ".";
        return new Surroundings(
                module != null && !module.isUnnamed(),
                tools.find(Names.GENERATED.canonicalName(), near) != null,
                tools.find(Names.NULLABLE.canonicalName(), near) != null,
                JAVA_LANG.stream()
                        .filter(name -> tools.find(prefix + name, near) != null)
                        .toList());
    }

    public static boolean isOurs(TypeElement type) {
        for (var mirror : type.getAnnotationMirrors()) {
            if (isOurMark(mirror)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurMark(AnnotationMirror mirror) {
        return Tools.is(mirror.getAnnotationType(), Names.EARMARK_GENERATED.canonicalName());
    }

    /** The signatures that the description of a class recorded in source order; none if there is no description. */
    public List<String> recordedHandlers(TypeElement listener) {
        return recorded(listener).map(each -> each.replace("?", "")).toList();
    }

    /** Which parameters the description of a class recorded as nullable, by position; none if there is no description. */
    public Set<Integer> nullableParameters(TypeElement listener, String signature) {
        var nullable = new HashSet<Integer>();
        recorded(listener)
                .filter(each -> each.replace("?", "").equals(signature))
                .forEach(each -> {
                    var types = each.substring(each.indexOf('(') + 1).split(",", -1);
                    for (int i = 0; i < types.length; i++) {
                        if (types[i].contains("?")) {
                            nullable.add(i);
                        }
                    }
                });
        return nullable;
    }

    private Stream<String> recorded(TypeElement listener) {
        var description = tools.find(nameFor(listener).canonicalName(), listener);
        if (description == null) {
            return Stream.empty();
        }
        return description.getAnnotationMirrors().stream()
                .filter(Descriptions::isOurMark)
                .flatMap(mirror -> mirror.getElementValues().values().stream())
                .filter(value -> value.getValue() instanceof List<?>)
                .flatMap(value -> ((List<?>) value.getValue()).stream())
                .map(value -> String.valueOf(((AnnotationValue) value).getValue()));
    }
}
