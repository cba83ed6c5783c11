// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.processor.index;

import com.palantir.javapoet.ClassName;
import dev.earmark.processor.element.Descriptions;
import dev.earmark.processor.round.Stages;
import java.util.Optional;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Names an index.
 *
 * @param option the name that the user asked for, simple or qualified; empty for none
 */
record IndexName(Stages stages, Optional<String> option) {

    /**
     * Chooses a name: the user's, else that of the module, else that of the first listener.
     *
     * @param first the first listener by name
     * @param previous the index that is only added to, whose name stays where it would follow the first listener; null for none
     * @param further whether the compilation has an index already
     */
    ClassName choose(TypeElement first, @Nullable String previous, boolean further) {
        var wanted = further ? null : wanted(first);
        if (wanted != null && isFree(wanted, first)) {
            return wanted;
        }
        return previous != null
                ? ClassName.bestGuess(previous)
                : stages.descriptions().nameFor(first, "_EarmarkIndex");
    }

    private @Nullable ClassName wanted(TypeElement first) {
        var module = module(first);
        if (option.isEmpty()) {
            return module.isPresent() ? ClassName.get(module.get(), "EarmarkIndex") : null;
        }
        var name = option.get();
        var dot = name.lastIndexOf('.');
        return dot >= 0
                ? ClassName.get(name.substring(0, dot), name.substring(dot + 1))
                : ClassName.get(module.orElse(stages.tools().packageOf(first)), name);
    }

    private Optional<String> module(TypeElement type) {
        ModuleElement module = stages.tools().elements().getModuleOf(type);
        return module == null || module.isUnnamed()
                ? Optional.empty()
                : Optional.of(module.getQualifiedName().toString());
    }

    /** A class of that name may be the one that an earlier compilation of the same sources wrote. */
    private boolean isFree(ClassName name, TypeElement near) {
        var existing = stages.tools().find(name.canonicalName(), near);
        return existing == null
                || (Descriptions.isOurs(existing)
                        && (stages.output().holds(name.reflectionName())
                                || stages.sources().contains(name.canonicalName())));
    }
}
