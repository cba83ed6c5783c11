// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: Apache-2.0
package dev.earmark.delivery;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A sealed type without {@code @JsonTypeInfo} becomes that of its permitted ones that has the members of the JSON. */
final class SealedPayloads extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        var declared = super.findPolymorphicTypeInfo(config, annotated);
        return declared == null
                        && annotated instanceof AnnotatedClass type
                        && type.getRawType().isSealed()
                        && type.getType().isAbstract()
                ? JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.DEDUCTION, JsonTypeInfo.As.PROPERTY, null, null, false, null)
                : declared;
    }
}
