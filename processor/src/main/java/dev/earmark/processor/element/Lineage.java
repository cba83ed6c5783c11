// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types around a class, each once. */
public final class Lineage {

    private Lineage() {}

    /** The class and what it inherits from, the topmost superclass first, interfaces before who implements them. */
    public static Collection<TypeElement> of(TypeElement type) {
        var types = new LinkedHashSet<TypeElement>();
        collect(type, types);
        return types;
    }

    private static void collect(TypeElement type, Set<TypeElement> types) {
        collectMirror(type.getSuperclass(), types);
        for (var mirror : type.getInterfaces()) {
            collectMirror(mirror, types);
        }
        types.add(type);
    }

    private static void collectMirror(TypeMirror mirror, Set<TypeElement> types) {
        if (mirror instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement type
                && !types.contains(type)) {
            collect(type, types);
        }
    }

    /** The class that a member is declared in. */
    public static TypeElement owner(Element member) {
        var owner = requireNonNull(member.getEnclosingElement());
        return owner instanceof TypeElement type ? type : owner(owner);
    }

    public static TypeElement top(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer ? top(outer) : type;
    }

    /** Whether a class extends or implements a generic type without saying of what. */
    public static boolean hasRawTypes(TypeElement type) {
        for (var each : of(type)) {
            if (isRaw(each.getSuperclass())) {
                return true;
            }
            for (var mirror : each.getInterfaces()) {
                if (isRaw(mirror)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRaw(TypeMirror mirror) {
        return mirror instanceof DeclaredType declared
                && declared.getTypeArguments().isEmpty()
                && !((TypeElement) declared.asElement()).getTypeParameters().isEmpty();
    }

    /** The classes that the class is nested in, the outermost first. */
    public static List<TypeElement> enclosing(TypeElement type) {
        var types = new ArrayList<TypeElement>();
        for (Element outer = type.getEnclosingElement(); outer instanceof TypeElement enclosing; ) {
            types.add(0, enclosing);
            outer = enclosing.getEnclosingElement();
        }
        return types;
    }
}
