// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.element;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The compiler's view of types in one round, with the questions that several readers ask of it. */
public record Tools(Elements elements, Types types, Marks marks) {

    private static final Set<ClassName> OURS = Set.of(Names.EVENT, Names.HANDLER_CONTEXT, Names.SECRET_VALUE);

    public static Tools of(ProcessingEnvironment environment) {
        return new Tools(environment.getElementUtils(), environment.getTypeUtils(), new Marks());
    }

    /** Looks up a type as the code next to an element would see it. */
    public @Nullable TypeElement find(String qualifiedName, Element from) {
        var module = elements.getModuleOf(from);
        return module == null ? elements.getTypeElement(qualifiedName) : elements.getTypeElement(module, qualifiedName);
    }

    /** Looks up a type by its name at run time, in which nested classes follow a dollar sign. */
    public Optional<TypeElement> findBinary(String binaryName) {
        var found = elements.getTypeElement(binaryName);
        for (int at = binaryName.lastIndexOf('$'); found == null && at > 0; at = binaryName.lastIndexOf('$', at - 1)) {
            found = elements.getTypeElement(
                    binaryName.substring(0, at) + binaryName.substring(at).replace('$', '.'));
        }
        return Optional.ofNullable(found);
    }

    public static boolean is(TypeMirror type, String qualifiedName) {
        return type instanceof DeclaredType declared
                && declared.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals(qualifiedName);
    }

    /** Adds the classes in a type. */
    public static void addMentioned(TypeMirror type, Collection<TypeElement> classes) {
        if (type instanceof DeclaredType declared) {
            classes.add((TypeElement) declared.asElement());
            for (var argument : declared.getTypeArguments()) {
                addMentioned(argument, classes);
            }
        } else if (type instanceof ArrayType array) {
            addMentioned(array.getComponentType(), classes);
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            addMentioned(wildcard.getExtendsBound(), classes);
        }
    }

    /** Whether a type leaves open what it holds: a raw one, or one with a wildcard. */
    public static boolean isVague(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            var arguments = declared.getTypeArguments();
            return arguments.isEmpty()
                    ? !((TypeElement) declared.asElement()).getTypeParameters().isEmpty()
                    : arguments.stream().anyMatch(Tools::isVague);
        }
        return type instanceof ArrayType array ? isVague(array.getComponentType()) : type instanceof WildcardType;
    }

    public static boolean isCharArray(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.CHAR;
    }

    /** A method's name and erased parameter types. */
    public String signature(ExecutableElement method) {
        var signature =
                new StringBuilder().append(method.getSimpleName().toString()).append('(');
        for (var parameter : method.getParameters()) {
            signature.append(signature.charAt(signature.length() - 1) == '(' ? "" : ",");
            appendName(types.erasure(parameter.asType()), signature);
        }
        return signature.append(')').toString();
    }

    private static void appendName(TypeMirror erased, StringBuilder name) {
        if (erased instanceof ArrayType array) {
            appendName(array.getComponentType(), name);
            name.append("[]");
        } else if (erased instanceof DeclaredType declared) {
            name.append(((TypeElement) declared.asElement()).getQualifiedName().toString());
        } else {
            name.append(erased.getKind().name().toLowerCase(Locale.ROOT));
        }
    }

    public String packageOf(Element element) {
        return elements.getPackageOf(element).getQualifiedName().toString();
    }

    /** A type as a reader would write it: without packages, except where it is mistaken for one of ours. */
    public static String display(TypeMirror type) {
        var full = TypeName.get(type).toString();
        var brief = full.replaceAll("(?:[\\p{javaJavaIdentifierPart}]+\\.)+", "");
        return OURS.stream()
                        .anyMatch(ours -> ours.simpleName().equals(brief)
                                && !ours.canonicalName().equals(full))
                ? full
                : brief;
    }
}
